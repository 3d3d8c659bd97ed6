namespace Quiz.Language;

/// <summary>Degree of comparison of an adjective or adverb.</summary>
public enum Degree : byte { Pos, Cmp, Sup }
