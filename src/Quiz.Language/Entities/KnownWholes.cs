using Quiz.Language.Gazetteers;

namespace Quiz.Language.Entities;

/// <summary>Finds countries, peoples and places of several words, which no reader of single words should cut: "North Korean", "Rio de Janeiro".</summary>
internal static class KnownWholes
{
    private const float Probability = 0.9f;

    private const int LongestName = 5;

    public static IEnumerable<NameCandidate> Find(Sentence sentence)
    {
        for (var first = 0; first + 1 < sentence.Tokens.Length; first++)
        {
            if (!NameText.HasCapital(sentence.Tokens[first].Form)) continue;
            for (var end = Math.Min(first + LongestName, sentence.Tokens.Length); end >= first + 2; end--)
            {
                if (!NameText.HasCapital(sentence.Tokens[end - 1].Form)) continue;
                var name = NameText.Of(sentence, first, end);
                var isPeople = Gazetteer.Default.IsPeople(name);
                if (!isPeople && Gazetteer.Default.CountryOfName(name) is null && Gazetteer.Default.CountryAround(name) is null) continue;
                yield return new NameCandidate(first, end, isPeople ? EntityKind.Norp : NameKinds.Correct(EntityKind.GeopoliticalEntity, name), Probability);
                first = end - 1;
                break;
            }
        }
    }
}
