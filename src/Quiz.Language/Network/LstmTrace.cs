namespace Quiz.Language.Network;

/// <summary>What one direction of a recurrent layer computed on the way; training goes back along it.</summary>
/// <param name="Gates">Input, forget, candidate and output gate of each row, after their activation.</param>
/// <param name="Cells">Memory of each row.</param>
/// <param name="Squashed">tanh of <paramref name="Cells"/>.</param>
internal readonly record struct LstmTrace(Memory<float> Gates, Memory<float> Cells, Memory<float> Squashed);
