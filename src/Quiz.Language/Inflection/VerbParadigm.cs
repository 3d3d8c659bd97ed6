namespace Quiz.Language.Inflection;

/// <summary>The forms of a verb: write, writes, wrote, written, writing.</summary>
public sealed record VerbParadigm(string Base, string ThirdPerson, string Past, string PastParticiple, string PresentParticiple);
