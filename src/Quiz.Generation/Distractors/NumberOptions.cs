using Quiz.Domain.Questions;
using Quiz.Generation.Facts;
using Quiz.Generation.Stems;
using Quiz.Language;
using Quiz.Language.Numbers;

namespace Quiz.Generation.Distractors;

/// <summary>Other figures of the article that count or measure alike, then numbers near the key.</summary>
internal sealed class NumberOptions(ArticleIndex index)
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    private const decimal FarthestRatio = 10;

    // A child is not taken for a man of thirty; among the grown-up any age is believed.
    private const decimal FarthestAge = 6;
    private const decimal GrownUp = 18;

    private readonly Ground ground = new(index);

    public IEnumerable<Distractor> For(Candidate candidate)
    {
        if (candidate.Answer == AnswerType.Ordinal)
            return OrdinalsFor(candidate);
        if (NumberWording.Of(candidate.Key) is not { Value: > 0 } wording || wording.IsBound)
            return [];
        return FromArticle(candidate, wording).Concat(Near(candidate, wording));
    }

    private IEnumerable<Distractor> FromArticle(Candidate candidate, NumberWording wording)
    {
        var own = index.NumberAt(candidate.KeySpan);
        foreach (var number in index.Document.Numbers)
        {
            // Beside an age only ages would be believed.
            if (candidate.Answer == AnswerType.Age && !index.Facts.Any(fact => fact.Form == FactForm.Appositive && fact.Roles.Any(role => role.Kind == RoleKind.Quantity && number.Span.Contains(role.Span))))
                continue;
            if (number.Value is not > 1 || Ground.Overlaps(candidate, number.Span) || !Alike(candidate, own, number) || !index.IsBody(number.Sentence) || IsLabel(number))
                continue;
            if (NumberWording.Of(number.Span.Of(index.Text)) is not { } other || other.Value == wording.Value || !SameScale(wording, other))
                continue;
            if (!AsRound(wording.Value, other.Value))
                continue;
            if (candidate.Answer == AnswerType.Age && Math.Abs(other.Value - wording.Value) > FarthestAge && Math.Min(other.Value, wording.Value) < GrownUp)
                continue;
            if (other.Value / wording.Value is > FarthestRatio or < 1 / FarthestRatio || candidate.Answer == AnswerType.Percent && other.Value > 100)
                continue;
            yield return new(
                wording.With(other.Value),
                Ground.KindOf(candidate, number.Sentence),
                $"The article gives {other.With(other.Value).Trim()} for something else: “{ground.Quote(number.Sentence)}”",
                0.6 + 0.3 * Ground.Nearness(candidate, number.Sentence))
            {
                Order = other.Value,
            };
        }
    }

    // "Posts 250 and 251": a number after its noun names the thing and counts nothing.
    private bool IsLabel(NumberMention number)
    {
        var tokens = index.Document.Sentences[number.Sentence].Tokens;
        var last = tokens.LastOrDefault(token => number.Span.Contains(token.Span));
        return number.Unit is null && last is { Head: >= 0 } && last.Head < last.Index && tokens[last.Head].Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Num;
    }

    private static IEnumerable<Distractor> Near(Candidate candidate, NumberWording wording)
    {
        // Where the key stands among the ordered options varies from question to question, and is the same on every run.
        var below = (int)(Seed.Of(candidate.Stem) % 4);
        var highest = candidate.Answer == AnswerType.Percent ? 100m : (decimal?)null;
        var near = candidate.Answer == AnswerType.Age ? Ages(wording.Value, below) : wording.Near(below, highest);
        return near.Select(value => new Distractor(
            wording.With(value), DistractorKind.Unsupported, $"The article gives {candidate.Key}; {wording.With(value)} stands nowhere in it.", 0.3) { Order = value });
    }

    // A few years younger or older: of another stage of life nobody would think.
    private static IEnumerable<decimal> Ages(decimal age, int below) => Enumerable.Range(-below, 4).Where(step => step != 0)
        .Select(step => age + step * Math.Max(2, Math.Round(age / 10))).Where(other => other > 0);

    /// <summary>Place of an ordinal word in its row; null where there is none.</summary>
    public static decimal? OrdinalIn(string text) => Array.FindIndex(Ordinals, word => Text.Words.Holds(text, word)) is >= 0 and var at ? at : null;

    private static IEnumerable<Distractor> OrdinalsFor(Candidate candidate)
    {
        var at = Array.FindIndex(Ordinals, word => Text.Words.Holds(candidate.Key, word));
        if (at < 0)
            yield break;
        var first = Math.Clamp(at - (int)(Seed.Of(candidate.Stem) % 4), 0, Ordinals.Length - 4);
        for (var i = first; i < first + 4; i++)
        {
            if (i != at)
                yield return new(candidate.Key.Replace(Ordinals[at], Ordinals[i], StringComparison.OrdinalIgnoreCase), DistractorKind.Unsupported,
                    $"The article says {Ordinals[at]}, not {Ordinals[i]}.", 0.3) { Order = i };
        }
    }

    private static bool Alike(Candidate candidate, NumberMention? own, NumberMention other) => own is not null
        ? own.Kind == other.Kind && own.Unit == other.Unit
        : candidate.Answer switch
        {
            AnswerType.Money => other.Kind == Language.Entities.EntityKind.Money,
            AnswerType.Percent => other.Kind == Language.Entities.EntityKind.Percent,
            AnswerType.Duration => other.Kind == Language.Entities.EntityKind.Duration,
            AnswerType.Count => other is { Kind: Language.Entities.EntityKind.Number, Unit: null },
            _ => false,
        };

    // 28 is no option beside 200, nor 10,000 beside 9,437: one glance would tell them apart.
    private static bool AsRound(decimal key, decimal other) => Math.Abs(Zeros(key) - Zeros(other)) < 2;

    private static int Zeros(decimal value)
    {
        var zeros = 0;
        for (; value >= 10 && value % 10 == 0; value /= 10)
            zeros++;
        return zeros;
    }

    // "3 million" and "20" cannot stand in one wording.
    private static bool SameScale(NumberWording one, NumberWording other) => Scale(one.After) == Scale(other.After);

    private static string Scale(string after)
    {
        foreach (var scale in (string[])["trillion", "billion", "million", "thousand", "hundred", "tn", "bn", "m", "k"])
        {
            if (Text.Words.Holds(after.TrimStart('-'), scale) || after.StartsWith(scale, StringComparison.Ordinal))
                return scale;
        }
        return "";
    }
}
