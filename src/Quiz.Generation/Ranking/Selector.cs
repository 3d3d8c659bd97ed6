using System.Collections.Immutable;
using Quiz.Generation.Distractors;
using Quiz.Generation.Items;
using Quiz.Generation.Stems;
using Quiz.Generation.Text;
using Quiz.Language;

namespace Quiz.Generation.Ranking;

/// <summary>
/// Chooses the questions of a quiz: as many and as good as go together, so that a quiz covers different sentences, kinds of
/// facts and people. No sentence is asked more than twice and no question tells the answer of another. The best are taken
/// first; then one that bars two others gives way to them, and one that bars a better to that (2-opt local search).
/// </summary>
internal sealed class Selector(ArticleIndex index)
{
    private const int MostOfSentence = 2;
    private const double SameSentence = 0.10;
    private const double SameKind = 0.02;
    private const double SameKey = 0.08;
    private const double SameType = 0.02;
    private const double Answered = 0.6;
    private const int OneStatementIn = 5;
    private const double MostOfRule = 0.4;
    private const int MostOfPosts = 2;
    private const int MostRounds = 40;

    /// <returns>In rank order, at most <paramref name="count"/>.</returns>
    public ImmutableArray<ScoredDraft> Select(IEnumerable<ScoredDraft> drafts, int count, ICollection<Rejection> rejections)
    {
        var all = drafts.OrderByDescending(draft => draft.Score).ThenBy(draft => draft.Draft.Content.Evidence[0].Start)
            .ThenBy(draft => draft.Draft.Content.Stem, StringComparer.Ordinal).ThenBy(draft => draft.Draft.Type).ToList();
        var conflicts = Conflicts(all);
        var chosen = Improved(all, Greedy(all, conflicts, count, []), conflicts, count);
        for (var i = 0; i < all.Count; i++)
        {
            if (!chosen.Contains(i))
                rejections.Add(new("ranking", Reason(all, i, chosen, conflicts, count), all[i].Draft.Content.Stem, all[i].Draft.Key));
        }
        return [.. Ranked(all, chosen).Select(i => all[i])];
    }

    private List<int> Greedy(List<ScoredDraft> all, string?[,] conflicts, int count, IEnumerable<int> start)
    {
        var chosen = start.ToList();
        var left = Enumerable.Range(0, all.Count).Except(chosen).ToList();
        while (chosen.Count < count && left.Count > 0)
        {
            var best = left.MaxBy(i => all[i].Score - Penalty(all, i, chosen));
            left.Remove(best);
            if (Goes(all, best, chosen, conflicts, count))
                chosen.Add(best);
        }
        return chosen;
    }

    // One question out, as many in as then go: kept where the quiz is worth more.
    private List<int> Improved(List<ScoredDraft> all, List<int> chosen, string?[,] conflicts, int count)
    {
        var worth = Worth(all, chosen);
        for (var round = 0; round < MostRounds; round++)
        {
            List<int>? better = null;
            foreach (var barred in Enumerable.Range(0, all.Count).Except(chosen))
            {
                var kept = chosen.FindAll(i => conflicts[i, barred] is null);
                if (kept.Count == chosen.Count || kept.Count < chosen.Count - 2 || !Goes(all, barred, kept, conflicts, count))
                    continue;
                var other = Greedy(all, conflicts, count, [.. kept, barred]);
                if (Worth(all, other) is var gain && gain > worth + 1e-9)
                    (better, worth) = (other, gain);
            }
            if (better is null)
                return chosen;
            chosen = better;
        }
        return chosen;
    }

    private double Worth(List<ScoredDraft> all, List<int> chosen)
    {
        var worth = 0.0;
        for (var i = 0; i < chosen.Count; i++)
            worth += all[chosen[i]].Score - Penalty(all, chosen[i], chosen.Take(i));
        return worth;
    }

    private List<int> Ranked(List<ScoredDraft> all, List<int> chosen)
    {
        var (left, placed) = (chosen.Order().ToList(), new List<int>());
        while (left.Count > 0)
        {
            var next = left.MaxBy(i => all[i].Score - Penalty(all, i, placed));
            left.Remove(next);
            placed.Add(next);
        }
        return placed;
    }

    private double Penalty(List<ScoredDraft> all, int draft, IEnumerable<int> chosen) => chosen.Sum(other => Penalty(all[draft].Draft, all[other].Draft));

    private double Penalty(Draft draft, Draft other) =>
        (SentenceOf(other) == SentenceOf(draft) ? SameSentence : 0)
        + (other.Content.Kind == draft.Content.Kind ? SameKind : 0)
        + (other.Key.Length > 0 && other.Key.Equals(draft.Key, StringComparison.OrdinalIgnoreCase) ? SameKey : 0)
        + (other.Type == draft.Type && draft.Type != ItemType.SingleChoice ? SameType : 0);

    private bool Goes(List<ScoredDraft> all, int draft, List<int> chosen, string?[,] conflicts, int count) =>
        !chosen.Exists(other => conflicts[draft, other] is not null) && !IsSentenceFull(all, draft, chosen) && !IsOneTooMany(all, draft, chosen, count);

    private string Reason(List<ScoredDraft> all, int draft, List<int> chosen, string?[,] conflicts, int count) =>
        chosen.Select(other => conflicts[draft, other]).FirstOrDefault(reason => reason is not null)
        ?? (IsSentenceFull(all, draft, chosen) ? "sentence-asked-twice" : IsOneTooMany(all, draft, chosen, count) ? "enough-of-the-kind" : "not-among-the-best");

    private bool IsSentenceFull(List<ScoredDraft> all, int draft, List<int> chosen) =>
        chosen.Count(other => SentenceOf(all[other].Draft) == SentenceOf(all[draft].Draft)) >= MostOfSentence;

    private static bool IsOneTooMany(List<ScoredDraft> all, int index, List<int> chosen, int count)
    {
        var draft = all[index].Draft;
        if (draft.Type == ItemType.TrueFalseNotGiven && chosen.Exists(other => all[other].Draft.Type != ItemType.TrueFalseNotGiven)
            && chosen.Count(other => all[other].Draft.Type == ItemType.TrueFalseNotGiven) >= Math.Max(1, count / OneStatementIn))
            return true;
        if (IsPost(draft))
            return chosen.Count(other => IsPost(all[other].Draft)) >= MostOfPosts;
        return chosen.Count(other => all[other].Draft.Rule == draft.Rule) >= Math.Max(2, (int)Math.Ceiling(count * MostOfRule));
    }

    private static bool IsPost(Draft draft) => draft.Candidate?.Answer == AnswerType.Post;

    // Why two questions cannot stand in one quiz; null where they can.
    private string?[,] Conflicts(List<ScoredDraft> all)
    {
        var conflicts = new string?[all.Count, all.Count];
        for (var i = 0; i < all.Count; i++)
        {
            for (var j = i + 1; j < all.Count; j++)
                conflicts[i, j] = conflicts[j, i] = Conflict(all[i].Draft, all[j].Draft);
        }
        return conflicts;
    }

    private string? Conflict(Draft one, Draft other)
    {
        if (one.Candidate is { } first && other.Candidate is { } second && first.Fact.Id == second.Fact.Id && first.Asked == second.Asked)
            return "asked-already";
        if (one.Question.Equals(other.Question, StringComparison.OrdinalIgnoreCase))
            return "same-stem";
        return Tells(one, other) || Tells(other, one) ? "answered-by-another" : null;
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
