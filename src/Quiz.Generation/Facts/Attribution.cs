using Quiz.Language;

namespace Quiz.Generation.Facts;

/// <summary>Whose word a fact is.</summary>
/// <param name="Speaker">The phrase that names the speaker.</param>
/// <param name="Entity">Id in the document's entity table, where known.</param>
/// <param name="SpeakerWording">How a question may name the speaker: full name, with title at first mention.</param>
/// <param name="VerbLemma">say, announce, hope ...; "according to" has "say".</param>
public sealed record Attribution(TextSpan Speaker, int? Entity, string SpeakerWording, string VerbLemma, SpeechForm Form);
