using Quiz.Domain.Questions;
using Quiz.Generation.Stems;
using Quiz.Language.Dates;

namespace Quiz.Generation.Distractors;

/// <summary>Other dates of the article that are told as finely, then the calendar's neighbours.</summary>
internal sealed class DateOptions(ArticleIndex index)
{
    // A date of another age would not be taken for the answer.
    private const int FarthestYear = 40;

    private readonly Ground ground = new(index);

    public IEnumerable<Distractor> For(Candidate candidate) =>
        DateWording.Of(candidate.Key) is { } wording ? FromArticle(candidate, wording).Concat(Near(candidate, wording)) : [];

    private IEnumerable<Distractor> FromArticle(Candidate candidate, DateWording wording)
    {
        var own = index.DateAt(candidate.KeySpan)?.Value;
        foreach (var date in index.Document.Dates)
        {
            if (Ground.Overlaps(candidate, date.Span) || !index.IsBody(date.Sentence) || Overlap(own, date.Value))
                continue;
            if (DateWording.Of(date.Span.Of(index.Text)) is not { } other || !wording.IsAlike(other) || wording.With(other) == candidate.Key)
                continue;
            if (wording.Year is { } year && other.Year is { } told && Math.Abs(year - told) > FarthestYear)
                continue;
            yield return new(
                wording.With(other),
                Ground.KindOf(candidate, date.Sentence),
                $"The article names {date.Span.Of(index.Text)} for something else: “{ground.Quote(date.Sentence)}”",
                0.6 + 0.3 * Ground.Nearness(candidate, date.Sentence))
            {
                Order = other.Order,
            };
        }
    }

    private IEnumerable<Distractor> Near(Candidate candidate, DateWording wording)
    {
        var below = (int)(Seed.Of(candidate.Stem) % 4);
        foreach (var other in wording.Near(below, LatestYear(candidate)))
        {
            if (!Names(other, wording))
                yield return new(wording.With(other), DistractorKind.Unsupported, $"The article says {candidate.Key}, not {wording.With(other)}.", 0.3) { Order = other.Order };
        }
    }

    // What has happened did not happen after the article was written.
    private int? LatestYear(Candidate candidate) => candidate.Fact.Modality == Facts.Modality.Actual
        ? index.Document.Dateline?.Year
            ?? index.Document.Dates.Where(date => date.Value is { Granularity: DateGranularity.Day or DateGranularity.Month or DateGranularity.Year })
                .Select(date => (int?)date.Value!.Last.Year).Max()
        : null;

    // A neighbour that the article names too is judged as a date of the article, with its own reasons.
    private bool Names(DateWording other, DateWording own) => index.Document.Dates.Any(date =>
        DateWording.Of(date.Span.Of(index.Text)) is { } named && named.IsAlike(own) && own.With(named) == own.With(other));

    private static bool Overlap(DateValue? one, DateValue? other) =>
        one is not null && other is not null && one.First <= other.Last && other.First <= one.Last;
}
