using Quiz.Domain.Questions;
using Quiz.Generation.Stems;
using Quiz.Generation.Text;

namespace Quiz.Generation.Distractors;

/// <summary>Other things that were said, other reasons, aims and ways of the article, and the key turned into its opposite.</summary>
internal sealed class ClauseOptions(ArticleIndex index, IReadOnlyList<Candidate> candidates)
{
    private static readonly string[] Openings = ["to", "by", "because", "that", "for", "in", "so", "after", "if", "whether", "of"];

    private readonly Ground ground = new(index);

    public IEnumerable<Distractor> For(Candidate candidate)
    {
        if (Opposite.Of(candidate, index) is { } opposite)
            yield return new(opposite, DistractorKind.Misread, "The article says the opposite.", 0.75);
        var shape = PhraseShape.Of(candidate.Key);
        foreach (var option in new Rewordings(index, candidates).For(candidate))
        {
            if (shape.Likeness(option.Text) is var alike and >= 0.45)
                yield return option with { Fit = 0.3 + 0.4 * alike + option.Fit };
        }
        foreach (var other in candidates)
        {
            if (other.Fact.Id == candidate.Fact.Id || !ArticleIndex.AreNear(other.Fact.Sentence, candidate.Fact.Sentence) || other.Answer != candidate.Answer || Ground.Overlaps(candidate, other.KeySpan) || SameSpeaker(candidate, other))
                continue;
            var likeness = shape.Likeness(other.Key);
            if (likeness < 0.45 || !SameOpening(candidate.Key, other.Key) || Pointers.PointsOut(WithoutThat(other.Key)))
                continue;
            yield return new(shape.Like(other.Key), Ground.KindOf(candidate, other.Fact.Sentence), Rationale(other), 0.4 + 0.4 * likeness + 0.15 * Ground.Nearness(candidate, other.Fact.Sentence));
        }
    }

    private string Rationale(Candidate other) => other.Fact.Attribution is { } said
        ? $"That is what {said.SpeakerWording} said: “{ground.Quote(other.Fact.Sentence)}”"
        : $"The article says so of something else: “{ground.Quote(other.Fact.Sentence)}”";

    private static bool SameSpeaker(Candidate one, Candidate other) =>
        one.Fact.Attribution is { } first && other.Fact.Attribution is { } second
        && (first.Entity is not null && first.Entity == second.Entity || first.SpeakerWording == second.SpeakerWording);

    // "To ...", "By ...", "Because ...", "That ...": options of one question open alike.
    private static bool SameOpening(string one, string other)
    {
        var (first, second) = (Opening(one), Opening(other));
        return first == second;
    }

    private static string Opening(string phrase)
    {
        var first = phrase.Split(' ')[0].ToLowerInvariant();
        return Openings.Contains(first) ? first : "";
    }

    private static string WithoutThat(string phrase) => phrase.StartsWith("that ", StringComparison.OrdinalIgnoreCase) ? phrase[5..] : phrase;
}
