using System.Collections.Concurrent;
using System.Collections.Immutable;
using Quiz.Domain.Articles;
using Quiz.Generation.Facts;
using Quiz.Generation.Text;
using Quiz.Language;
using Quiz.Language.Dates;
using Quiz.Language.Entities;
using Quiz.Language.Numbers;

namespace Quiz.Generation;

/// <summary>An article with its facts, arranged for being asked: which block a sentence is of, who is meant where, which words are telling.</summary>
internal sealed class ArticleIndex
{
    private readonly ImmutableArray<BlockKind> blocks;
    // Farther away nothing is looked for that only goes with a question: a text of any length takes its time a sentence.
    private const int FarthestNear = 60;

    private bool[]? quoted;
    private readonly HashSet<string>[] factTerms;
    private readonly ILookup<int, Fact> bySentence;
    private readonly ILookup<string, Fact> byPredicate;
    private readonly ConcurrentDictionary<string, Entity?> byWording = new(StringComparer.Ordinal);

    public ArticleIndex(SourceArticle article, ImmutableArray<Fact> facts)
    {
        Article = article;
        Facts = facts;
        Vocabulary = new(article.Document);
        blocks = [.. article.Document.Sentences.Select(sentence => KindAt(article.Revision, sentence.Span.Start))];
        factTerms = [.. facts.Select(TermsOf)];
        bySentence = facts.ToLookup(fact => fact.Sentence);
        byPredicate = facts.ToLookup(fact => fact.Predicate.Lemma, StringComparer.Ordinal);
    }

    public SourceArticle Article { get; }

    public ImmutableArray<Fact> Facts { get; }

    public Vocabulary Vocabulary { get; }

    public PeopleOfArticle People => field ??= new(this);

    public Document Document => Article.Document;

    public string Text => Article.Document.Text;

    public BlockKind BlockOf(int sentence) => blocks[sentence];

    /// <summary>Whether the position stands between quotation marks.</summary>
    public bool IsQuoted(int position) => (quoted ??= Syntax.QuotationMarks.Within(Document))[position];

    public bool IsBody(int sentence) => blocks[sentence] is BlockKind.Paragraph or BlockKind.Quotation;

    public string SentenceText(int sentence) => Document.Sentences[sentence].Span.Of(Text);

    /// <summary>The sentence that a span begins in; -1 where none does.</summary>
    public int SentenceAt(TextSpan span)
    {
        for (var i = 0; i < Document.Sentences.Length; i++)
        {
            var sentence = Document.Sentences[i].Span;
            if (sentence.Start <= span.Start && span.Start < sentence.End)
                return i;
        }
        return -1;
    }

    public IEnumerable<Fact> FactsOf(int sentence) => bySentence[sentence];

    public IEnumerable<Fact> FactsWith(string predicate) => byPredicate[predicate];

    /// <summary>Facts of the sentences round about, in the order of the text.</summary>
    public IEnumerable<Fact> FactsNear(int sentence)
    {
        for (var i = Math.Max(0, sentence - FarthestNear); i <= Math.Min(Document.Sentences.Length - 1, sentence + FarthestNear); i++)
        {
            foreach (var fact in bySentence[i])
                yield return fact;
        }
    }

    public static bool AreNear(int sentence, int other) => Math.Abs(sentence - other) <= FarthestNear;

    /// <summary>Content words of a fact, its roles' wordings and its speaker included.</summary>
    public HashSet<string> TermsOfFact(int fact) => factTerms[fact];

    public Entity? EntityOf(int? id) => id is { } known && known < Document.Entities.Length ? Document.Entities[known] : null;

    /// <summary>The entity that goes by these words, a title or article before them aside.</summary>
    public Entity? EntityNamed(string wording) => byWording.GetOrAdd(wording, FindNamed);

    private Entity? FindNamed(string wording)
    {
        var bare = WithoutArticle(wording);
        foreach (var entity in Document.Entities)
        {
            if (WithoutArticle(entity.Name).Equals(bare, StringComparison.OrdinalIgnoreCase)
                || entity.Aliases.Any(alias => WithoutArticle(alias).Equals(bare, StringComparison.OrdinalIgnoreCase)))
                return entity;
        }
        return Document.Entities.Where(entity => entity.Kind == EntityKind.Person && wording.EndsWith(" " + entity.Name, StringComparison.Ordinal))
            .FirstOrDefault();
    }

    /// <summary>Entities that a text names, by any of their names.</summary>
    public IEnumerable<Entity> EntitiesIn(string text) => Document.Entities.Where(entity => IsNamedIn(entity, text));

    public static bool IsNamedIn(Entity entity, string text) =>
        Words.Holds(text, entity.Name) || entity.Aliases.Any(alias => Words.Holds(text, alias));

    public IEnumerable<DateMention> DatesIn(TextSpan span) => Document.Dates.Where(date => span.Contains(date.Span));

    public IEnumerable<NumberMention> NumbersIn(TextSpan span) => Document.Numbers.Where(number => span.Contains(number.Span));

    public DateMention? DateAt(TextSpan span) => Document.Dates.FirstOrDefault(date => date.Span.Overlaps(span));

    public NumberMention? NumberAt(TextSpan span) => Document.Numbers.FirstOrDefault(number => span.Contains(number.Span));

    /// <summary>How often a word stands in the article in small letters, with a capital, and with a capital within a sentence.</summary>
    public (int Small, int Capital, int CapitalWithin) Writing(string lower)
    {
        var (small, capital, within) = (0, 0, 0);
        var written = Words.Capitalised(lower);
        foreach (var sentence in Document.Sentences)
        {
            foreach (var token in sentence.Tokens)
            {
                if (token.Form == lower)
                    small++;
                else if (token.Form == written)
                {
                    capital++;
                    within += token.Index > 0 && sentence.Tokens[token.Index - 1].Form is not ("“" or "\"" or "‘" or ":" or "–") ? 1 : 0;
                }
            }
        }
        return (small, capital, within);
    }

    internal static string WithoutArticle(string phrase) =>
        phrase.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? phrase[4..]
        : phrase.StartsWith("an ", StringComparison.OrdinalIgnoreCase) ? phrase[3..]
        : phrase.StartsWith("a ", StringComparison.OrdinalIgnoreCase) ? phrase[2..]
        : phrase;

    private HashSet<string> TermsOf(Fact fact)
    {
        var terms = Vocabulary.TermsOf(fact.Span.Of(Text));
        terms.Add(fact.Predicate.Lemma);
        foreach (var role in fact.Roles)
            terms.UnionWith(Vocabulary.TermsOf(role.Wording));
        if (fact.Attribution is { } attribution)
        {
            terms.UnionWith(Vocabulary.TermsOf(attribution.SpeakerWording));
            terms.Add(attribution.VerbLemma);
        }
        return terms;
    }

    private static BlockKind KindAt(ArticleRevision revision, int offset)
    {
        foreach (var block in revision.Blocks)
        {
            if (block.Span.Start <= offset && offset < block.Span.End)
                return block.Kind;
        }
        return BlockKind.Paragraph;
    }
}
