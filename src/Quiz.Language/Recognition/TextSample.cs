namespace Quiz.Language.Recognition;

/// <summary>What was counted in a text.</summary>
/// <param name="Letters">Letters of any script.</param>
/// <param name="OtherScript">Letters that are not Latin.</param>
/// <param name="Words">Stretches of letters.</param>
/// <param name="Common">Words among the commonest of English.</param>
/// <param name="Foreign">Words that are function words of another language and no common English word.</param>
/// <param name="Accented">Other lower-case words with a letter that English does without.</param>
/// <param name="Unknown">All other lower-case words.</param>
internal readonly record struct TextSample(int Letters, int OtherScript, int Words, int Common, int Foreign, int Accented, int Unknown);
