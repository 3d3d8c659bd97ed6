namespace Quiz.LoadTests.Circuits;

/// <param name="message">One hub message without its length; valid during the call.</param>
/// <param name="receivedAt">When it had arrived, as a Stopwatch timestamp.</param>
public delegate void MessageHandler(ReadOnlySpan<byte> message, long receivedAt);
