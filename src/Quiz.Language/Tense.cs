namespace Quiz.Language;

/// <summary>Tense of a finite verb or a participle.</summary>
public enum Tense : byte { Pres, Past }
