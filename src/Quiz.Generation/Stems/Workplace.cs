using Quiz.Domain.Questions;
using Quiz.Generation.Facts;
using Quiz.Generation.Syntax;
using Quiz.Language.Entities;

namespace Quiz.Generation.Stems;

/// <summary>"At which university is Anna Berg a professor of physics?": of "Anna Berg, a professor of physics at the University of Oslo".</summary>
internal static class Workplace
{
    public const string Name = "workplace";

    public static Candidate? Ask(ArticleReading reading, Fact fact)
    {
        if (fact.Form != FactForm.Appositive)
            return null;
        var theme = fact.Roles.First(role => role.Kind == RoleKind.Theme);
        var attribute = fact.Roles.First(role => role.Kind == RoleKind.Attribute);
        var tree = reading.Tree(fact.Sentence);
        var name = new PhraseWriter(reading, fact.Sentence).Write([.. Enumerable.Range(0, tree.Count).Where(token => theme.Span.Contains(tree[token].Span))]).Text;
        // Who stands for a place in a parliament does not work there, nor an author at a book.
        if (tree[attribute.Head].Lemma.ToLowerInvariant() is "author" or "writer" or "mep" or "mp" or "senator" or "candidate" or "ambassador" || AnswerTypes.Of(reading, fact.Sentence, theme.Head) != AnswerType.Person || !name.Contains(' ', StringComparison.Ordinal) || !AnswerTypes.IsPersonNoun(tree[attribute.Head].Lemma.ToLowerInvariant()))
            return null;
        // The workplace ends the description; what follows it would be cut from the question.
        foreach (var place in tree.ChildrenWith(attribute.Head, "nmod"))
        {
            if (place < attribute.Head || tree.Child(place, "case") is not { } marker || tree[marker].Form is not ("at" or "of" or "for" or "with") || reading.MentionAt(fact.Sentence, place) is not { Kind: EntityKind.Organization } mention || tree[place].Tag != Language.UniversalTag.Propn)
                continue;
            var key = NounPhrase.Tokens(reading, fact.Sentence, place);
            var post = Enumerable.Range(0, tree.Count).Where(token => attribute.Span.Contains(tree[token].Span) && token < marker).ToList();
            if (post.Count == 0 || post[0] > attribute.Head || NounPhrase.IsCoordinated(tree, place) || NounPhrase.IsCoordinated(tree, attribute.Head) || tree[key[^1]].Span.End < attribute.Span.End
                || ParseConfidence.Inside(tree, [.. post, .. key], attribute.Head) < StemLimits.PhraseArc)
                continue;
            if (PostOf.IsCut(reading, fact, theme, [.. post, .. Enumerable.Range(marker, key[^1] - marker + 1)]))
                return null;
            var writer = new PhraseWriter(reading, fact.Sentence);
            var (job, organization) = (writer.Write(post), writer.Write(key));
            if (job.Problem is not null || organization.Problem is not null || StemSelection.Words(job.Text) > StemLimits.KeyWords)
                return null;
            var preposition = tree[marker].Form;
            var article = job.Text.Split(' ')[0] is "a" or "an" or "the" || tree.Child(attribute.Head, "nmod:poss") is not null ? "" : "the ";
            return new()
            {
                Rule = Name,
                Kind = FactKind.Where,
                Stem = $"{char.ToUpperInvariant(preposition[0])}{preposition[1..]} {AnswerTypes.QuestionWord(AnswerType.Organization, organization.Text, isObject: true).ToLowerInvariant()} is {name} {article}{job.Text}?",
                Key = organization.Text,
                Aliases = mention.Span.Of(reading.Text) is var bare && bare != organization.Text ? [bare] : [],
                Answer = AnswerType.Organization,
                KeySpan = tree.SpanOf(key),
                Fact = fact,
                Asked = attribute,
                Evidence = [fact.Span],
                Statement = $"{name} is {article}{job.Text} {preposition} {organization.Text}.",
            };
        }
        return null;
    }
}
