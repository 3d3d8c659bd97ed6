using Quiz.Language.Network;
using Quiz.Language.Training.Data;

namespace Quiz.Language.Training.Augmentation;

/// <summary>
/// Puts longer titles, as news has them, in the place of one-word titles before names: "President Bush" becomes "Secretary of
/// State Bush", in the treebanks' own analysis of such titles.
/// </summary>
internal static class TitleAugmentation
{
    private const string TitleRelation = "nmod:desc";
    private const double ShareReplaced = 0.3;

    /// <summary>Each word with its Penn tag, its head among the title's words (from 0; -1 for the title's own head) and relation.</summary>
    private static readonly (string Word, string Penn, int Head, string Relation)[][] Titles =
    [
        [("Secretary", "NNP", -1, ""), ("of", "IN", 2, "case"), ("State", "NNP", 0, "nmod")],
        [("Secretary", "NNP", -1, ""), ("of", "IN", 2, "case"), ("Defense", "NNP", 0, "nmod")],
        [("Minister", "NNP", -1, ""), ("of", "IN", 3, "case"), ("Foreign", "NNP", 3, "amod"), ("Affairs", "NNPS", 0, "nmod")],
        [("Foreign", "NNP", 1, "amod"), ("Minister", "NNP", -1, "")],
        [("Prime", "NNP", 1, "amod"), ("Minister", "NNP", -1, "")],
        [("Defense", "NNP", 1, "compound"), ("Minister", "NNP", -1, "")],
        [("Vice", "NNP", 1, "compound"), ("President", "NNP", -1, "")],
        [("Chinese", "JJ", 1, "amod"), ("President", "NNP", -1, "")],
        [("Chinese", "JJ", 2, "amod"), ("Foreign", "NNP", 2, "amod"), ("Minister", "NNP", -1, "")],
        [("U.S.", "NNP", 1, "compound"), ("President", "NNP", -1, "")],
        [("U.S.", "NNP", 1, "compound"), ("Secretary", "NNP", -1, ""), ("of", "IN", 3, "case"), ("State", "NNP", 1, "nmod")],
    ];

    public static TrainingSentence Vary(TrainingSentence sentence, Random random)
    {
        if (sentence.Tree is not { } tree)
            return sentence;
        var title = Array.FindIndex(tree.Relations, relation => relation == TitleRelation);
        if (title < 0 || !IsPlainTitle(sentence, tree, title) || random.NextDouble() >= ShareReplaced)
            return sentence;
        return Replace(sentence, tree, title, Titles[random.Next(Titles.Length)]);
    }

    /// <summary>A title of one word right before a name, not part of an entity itself.</summary>
    private static bool IsPlainTitle(TrainingSentence sentence, TreeAnnotation tree, int title) =>
        tree.Heads[title] == title + 1
        && tree.Tags[title].Universal == UniversalTag.Propn
        && tree.Tags[title + 1].Universal == UniversalTag.Propn
        && !tree.Heads.Contains(title)
        && (title == 0 || tree.Tags[title - 1].Universal is not (UniversalTag.Propn or UniversalTag.Adj))
        && !sentence.Spans.Any(span => span.First <= title && title < span.First + span.Count);

    private static TrainingSentence Replace(
        TrainingSentence sentence, TreeAnnotation tree, int at, (string Word, string Penn, int Head, string Relation)[] title)
    {
        var grown = title.Length - 1;
        int Moved(int index) => index <= at ? index : index + grown;
        var names = Enumerable.Range(0, title.Length).Select(i => (title[i], index: at + i)).ToArray();
        return sentence with
        {
            Words = [.. sentence.Words[..at], .. title.Select(part => part.Word), .. sentence.Words[(at + 1)..]],
            Tree = new TreeAnnotation(
                [.. tree.Tags[..at], .. title.Select(part => Tag(part.Penn, part.Relation)), .. tree.Tags[(at + 1)..]],
                [
                    .. tree.Heads[..at].Select(Moved),
                    .. names.Select(part => part.Item1.Head < 0 ? at + title.Length : at + part.Item1.Head),
                    .. tree.Heads[(at + 1)..].Select(Moved),
                ],
                [
                    .. tree.Relations[..at],
                    .. title.Select(part => part.Head < 0 ? TitleRelation : part.Relation),
                    .. tree.Relations[(at + 1)..],
                ]),
            Spans = [.. sentence.Spans.Select(span => span with { First = Moved(span.First) })],
            SpanTargets = null,
        };
    }

    private static TokenTag Tag(string penn, string relation) => new(
        relation switch { "case" => UniversalTag.Adp, "amod" => UniversalTag.Adj, _ => UniversalTag.Propn }, penn, null);
}
