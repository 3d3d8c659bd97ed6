using Quiz.Language.Network;

namespace Quiz.Language.Training.Data;

/// <summary>Gold tags and tree of a sentence.</summary>
/// <param name="Heads">Index of each token's head, -1 for the root.</param>
/// <param name="Relations">Relations with their subtypes.</param>
internal sealed record TreeAnnotation(TokenTag[] Tags, int[] Heads, string[] Relations);
