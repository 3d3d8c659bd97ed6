using Quiz.Domain.Questions;
using Quiz.Generation.Text;

namespace Quiz.Generation.Verification;

/// <summary>The stem does not tell the answer.</summary>
internal static class LeakCheck
{
    public static IEnumerable<Finding> Of(GateInput input)
    {
        if (input.IsStatement)
            yield break;
        var stem = input.Content.Stem;
        var terms = input.Index.Vocabulary.TermsOf(stem);
        foreach (var key in input.Keys.Take(input.Content.Item is MultipleChoice ? int.MaxValue : 1))
        {
            var wanted = input.Index.Vocabulary.TermsOf(key);
            var told = wanted.Count(terms.Contains);
            if (Words.Holds(stem, ArticleIndex.WithoutArticle(key)) || wanted.Count > 0 && told == wanted.Count || wanted.Count >= 3 && told * 5 >= wanted.Count * 3)
                yield return Finding.Advises("stem-tells-answer", $"The stem already says “{key}”.");
            else if (input.Index.EntityNamed(key) is { } entity && ArticleIndex.IsNamedIn(entity, stem))
                yield return Finding.Advises("stem-tells-answer", $"The stem names {entity.Name}, who is the answer, by another name.");
        }
    }
}
