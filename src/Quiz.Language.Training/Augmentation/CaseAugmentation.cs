using Quiz.Language.Training.Data;

namespace Quiz.Language.Training.Augmentation;

/// <summary>Reads some sentences in the case of headlines, in capitals or without any, as such text is met too.</summary>
internal static class CaseAugmentation
{
    /// <param name="share">Share of the sentences that change, 0 to 1.</param>
    public static TrainingSentence Vary(TrainingSentence sentence, float share, Random random)
    {
        if (random.NextSingle() >= share)
            return sentence;
        return random.Next(4) switch
        {
            0 => sentence with { Words = [.. sentence.Words.Select(word => word.ToUpperInvariant())] },
            1 => sentence with { Words = [.. sentence.Words.Select(word => word.ToLowerInvariant())] },
            _ => sentence with { Words = [.. sentence.Words.Select(Title)] },
        };
    }

    /// <summary>Headlines capitalise all but the short words.</summary>
    private static string Title(string word) => word.Length > 3 ? char.ToUpperInvariant(word[0]) + word[1..] : word;
}
