using System.Collections.Immutable;
using Quiz.Generation.Distractors;
using Quiz.Generation.Items;
using Quiz.Generation.Stems;
using Quiz.Generation.Text;
using Quiz.Language;

namespace Quiz.Generation.Ranking;

/// <summary>
/// Chooses the questions of a quiz: the best first, each choice lowering what is like it, so that a quiz covers different
/// sentences, kinds of facts and people. No sentence is asked more than twice and no question tells the answer of another.
/// </summary>
internal sealed class Selector(ArticleIndex index)
{
    private const int MostOfSentence = 2;
    private const double SameSentence = 0.10;
    private const double SameKind = 0.02;
    private const double SameKey = 0.08;
    private const double SameType = 0.05;
    private const double Answered = 0.6;
    private const int OneStatementIn = 5;
    private const double MostOfRule = 0.4;
    private const double MostOfPosts = 0.3;

    /// <returns>In rank order, at most <paramref name="count"/>.</returns>
    public ImmutableArray<ScoredDraft> Select(IEnumerable<ScoredDraft> drafts, int count, ICollection<Rejection> rejections)
    {
        var left = drafts.OrderByDescending(draft => draft.Score).ThenBy(draft => draft.Draft.Content.Evidence[0].Start)
            .ThenBy(draft => draft.Draft.Content.Stem, StringComparer.Ordinal).ToList();
        var chosen = ImmutableArray.CreateBuilder<ScoredDraft>();
        while (chosen.Count < count && left.Count > 0)
        {
            var best = left.MaxBy(draft => draft.Score - Penalty(draft.Draft, chosen))!;
            left.Remove(best);
            if ((IsOneTooMany(best.Draft, chosen, count) ? "enough-of-the-kind" : Objection(best.Draft, chosen)) is { } reason)
                rejections.Add(new("ranking", reason, best.Draft.Content.Stem, best.Draft.Key));
            else
                chosen.Add(best);
        }
        foreach (var rest in left)
            rejections.Add(new("ranking", "not-among-the-best", rest.Draft.Content.Stem, rest.Draft.Key));
        return chosen.ToImmutable();
    }

    private double Penalty(Draft draft, IEnumerable<ScoredDraft> chosen) => chosen.Sum(other =>
        (SentenceOf(other.Draft) == SentenceOf(draft) ? SameSentence : 0)
        + (other.Draft.Content.Kind == draft.Content.Kind ? SameKind : 0)
        + (other.Draft.Key.Length > 0 && other.Draft.Key.Equals(draft.Key, StringComparison.OrdinalIgnoreCase) ? SameKey : 0)
        + (other.Draft.Type == draft.Type && draft.Type != ItemType.SingleChoice ? SameType : 0));

    private static bool IsOneTooMany(Draft draft, IReadOnlyCollection<ScoredDraft> chosen, int count)
    {
        if (draft.Type == ItemType.TrueFalseNotGiven && chosen.Any(other => other.Draft.Type != ItemType.TrueFalseNotGiven)
            && chosen.Count(other => other.Draft.Type == ItemType.TrueFalseNotGiven) >= Math.Max(1, count / OneStatementIn))
            return true;
        var most = Math.Max(2, (int)Math.Ceiling(count * (draft.Candidate?.Answer == AnswerType.Post ? MostOfPosts : MostOfRule)));
        return chosen.Count(other => other.Draft.Rule == draft.Rule) >= most;
    }

    private string? Objection(Draft draft, IReadOnlyCollection<ScoredDraft> chosen)
    {
        if (chosen.Count(other => SentenceOf(other.Draft) == SentenceOf(draft)) >= MostOfSentence)
            return "sentence-asked-twice";
        if (chosen.Any(other => other.Draft.Question.Equals(draft.Question, StringComparison.OrdinalIgnoreCase)))
            return "same-stem";
        if (draft.Candidate is { } candidate && chosen.Any(other => other.Draft.Candidate is { } one && one.Fact.Id == candidate.Fact.Id && one.Asked == candidate.Asked))
            return "asked-already";
        return chosen.Any(other => Tells(other.Draft, draft) || Tells(draft, other.Draft)) ? "answered-by-another" : null;
    }

    // One stem holds the other's answer and most of what the other asks about.
    private bool Tells(Draft one, Draft other)
    {
        if (other.Key.Length == 0 || !Words.Holds(one.Question, ArticleIndex.WithoutArticle(other.Key)) && !NamesKey(one, other))
            return false;
        // Without the date, which one stem may have and the other not.
        var asked = index.Vocabulary.TermsOf(other.Question).Where(term => !term.All(char.IsDigit) && DateWording.Of(Words.Capitalised(term)) is null).ToList();
        var told = index.Vocabulary.TermsOf(one.Question + " " + one.Key);
        return asked.Count > 0 && asked.Count(told.Contains) >= Answered * asked.Count;
    }

    private bool NamesKey(Draft one, Draft other) => index.EntityNamed(other.Key) is { } entity && ArticleIndex.IsNamedIn(entity, one.Question);

    private int SentenceOf(Draft draft) => draft.Candidate?.Fact.Sentence
        ?? (draft.Content.Evidence.Length > 2 ? -2 : index.SentenceAt(new TextSpan(draft.Content.Evidence[0].Start, draft.Content.Evidence[0].Length)));
}
