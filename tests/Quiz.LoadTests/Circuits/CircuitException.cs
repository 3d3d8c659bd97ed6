namespace Quiz.LoadTests.Circuits;

/// <summary>The circuit could not start, failed, or ended.</summary>
public sealed class CircuitException(string message) : Exception(message);
