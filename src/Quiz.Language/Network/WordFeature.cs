namespace Quiz.Language.Network;

/// <summary>Properties of a token's spelling that have an embedding of their own.</summary>
internal enum WordFeature
{
    Word,
    Suffix4,
    Suffix3,
    Suffix2,
    Prefix3,
    Shape,
}
