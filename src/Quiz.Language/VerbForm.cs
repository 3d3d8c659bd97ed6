namespace Quiz.Language;

/// <summary>Form of a verb: finite, infinitive, participle or gerund.</summary>
public enum VerbForm : byte { Fin, Inf, Part, Ger }
