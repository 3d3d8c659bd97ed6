using Quiz.Domain.Articles;
using Quiz.Language;
using Quiz.Language.Dates;
using Quiz.Language.Entities;
using Quiz.Language.Numbers;

namespace Quiz.Generation.Syntax;

/// <summary>An article's analysis, indexed by where things stand.</summary>
internal sealed class ArticleReading
{
    private readonly SentenceTree?[] trees;
    private readonly BlockKind[] blocks;
    private readonly bool[] quoted;
    private readonly Dictionary<(int Sentence, int Token), EntityReference> references = [];
    private readonly Dictionary<EntityReference, Entity> owners = [];
    private readonly Dictionary<TextSpan, Entity> bySpan = [];
    private readonly ILookup<int, EntityMention> mentions;
    private readonly ILookup<int, DateMention> dates;
    private readonly ILookup<int, NumberMention> numbers;

    private readonly HashSet<string> smallWords = [];
    private readonly HashSet<string> capitalWords = [];
    private readonly HashSet<string> sharedNames = [];
    private readonly Dictionary<string, List<(int Sentence, int Token)>> uses = [];
    private readonly Antecedents antecedents;

    public ArticleReading(SourceArticle article)
    {
        antecedents = new(this);
        Article = article;
        Document = article.Document;
        trees = new SentenceTree?[Document.Sentences.Length];
        blocks = [.. Document.Sentences.Select(sentence => KindAt(article.Revision, sentence.Span))];
        quoted = QuotationMarks.Within(Document);
        mentions = Document.Mentions.ToLookup(mention => mention.Sentence);
        dates = Document.Dates.ToLookup(date => date.Sentence);
        numbers = Document.Numbers.ToLookup(number => number.Sentence);
        foreach (var sentence in Document.Sentences)
            LearnSpelling(sentence);
        foreach (var shared in Document.Entities.Where(entity => entity.Kind == EntityKind.Person && entity.Name.Contains(' ', StringComparison.Ordinal)).SelectMany(entity => entity.Name.Split(' ').Distinct()).GroupBy(part => part).Where(part => part.Count() > 1))
            sharedNames.Add(shared.Key);
        foreach (var entity in Document.Entities)
        {
            foreach (var reference in entity.References)
            {
                references.TryAdd((reference.Sentence, reference.Token), reference);
                owners.TryAdd(reference, entity);
                bySpan.TryAdd(reference.Span, entity);
            }
        }
    }

    public SourceArticle Article { get; }

    public Document Document { get; }

    public string Text => Document.Text;

    public SentenceTree Tree(int sentence) => trees[sentence] ??= new(Document.Sentences[sentence]);

    public BlockKind BlockOf(int sentence) => blocks[sentence];

    /// <summary>Whether the position stands between quotation marks.</summary>
    public bool IsQuoted(int position) => quoted[position];

    public bool IsQuoted(Token token) => quoted[token.Span.Start];

    /// <summary>The reference whose syntactic head the token is.</summary>
    public EntityReference? ReferenceAt(int sentence, int token) => references.GetValueOrDefault((sentence, token));

    public Entity? EntityOf(EntityReference reference) => owners.GetValueOrDefault(reference);

    /// <summary>The entity that the token names or means.</summary>
    public Entity? EntityAt(int sentence, int token) => NamedAt(sentence, token) ?? MeantAt(sentence, token)?.Entity;

    /// <summary>What a pronoun or bare description stands for, beyond what the analysis links.</summary>
    public Antecedent? MeantAt(int sentence, int token) => antecedents.Of(sentence, token);

    /// <summary>The entity that the analysis finds at the token: by name, or by a pronoun that it links.</summary>
    public Entity? NamedAt(int sentence, int token) =>
        ReferenceAt(sentence, token) is { } reference ? EntityOf(reference) : MentionAt(sentence, token) is { } mention ? bySpan.GetValueOrDefault(mention.Span) : null;

    /// <summary>The name or value that the token is part of.</summary>
    public EntityMention? MentionAt(int sentence, int token) =>
        mentions[sentence].FirstOrDefault(mention => mention.FirstToken <= token && token < mention.FirstToken + mention.TokenCount);

    public IEnumerable<EntityMention> MentionsIn(int sentence) => mentions[sentence];

    public IEnumerable<DateMention> DatesIn(int sentence) => dates[sentence];

    public IEnumerable<NumberMention> NumbersIn(int sentence) => numbers[sentence];

    public DateMention? DateAt(Token token, int sentence) => dates[sentence].FirstOrDefault(date => date.Span.Contains(token.Span));

    public NumberMention? NumberAt(Token token, int sentence) => numbers[sentence].FirstOrDefault(number => number.Span.Contains(token.Span));

    /// <summary>Whether the word is the last name of someone whom the article names in full.</summary>
    public bool IsSurname(string word) => !word.Contains(' ', StringComparison.Ordinal)
        && (FullNameOf(word) is not null || Document.Mentions.Any(mention => mention.TokenCount == 2 && mention.Span.Of(Text).EndsWith(" " + word, StringComparison.Ordinal)));

    /// <summary>The one full name that ends with the word; null where there is none or several.</summary>
    public string? FullNameOf(string surname)
    {
        if (surname.Contains(' ', StringComparison.Ordinal))
            return null;
        var names = Document.Entities.Where(entity => entity.Kind == EntityKind.Person).Select(entity => entity.Name)
            .Concat(Document.Mentions.Where(mention => mention.Kind == EntityKind.Person).Select(mention => mention.Span.Of(Text)))
            .Where(name => name.EndsWith(" " + surname, StringComparison.Ordinal)).Distinct().ToList();
        return names is [var only] ? only : null;
    }

    /// <summary>
    /// The sentence of the last full name of the entity before the position: where the article itself names it, if it does, for
    /// in a quotation someone else speaks of it.
    /// </summary>
    public int? NamedBefore(Entity entity, int position) => entity.References
        .Where(reference => reference.Kind == ReferenceKind.Name && reference.Span.Start < position)
        .OrderBy(reference => IsQuoted(reference.Span.Start))
        .ThenByDescending(reference => reference.Span.Start)
        .Select(reference => (int?)reference.Sentence)
        .FirstOrDefault();

    /// <summary>The name as it stands in a sentence: "the Pentagon", "Norway".</summary>
    public string NameOf(Entity entity)
    {
        if (entity.Kind is not (EntityKind.Organization or EntityKind.GeopoliticalEntity) || entity.Name.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            return entity.Name;
        return entity.References.Any(reference => reference.Kind is ReferenceKind.Name or ReferenceKind.Acronym && reference.Span.Start > 4 && reference.Span.Of(Text) == entity.Name
            && Text.AsSpan(reference.Span.Start - 4, 4).Equals("the ", StringComparison.OrdinalIgnoreCase) && !IsPartOfLonger(reference)) ? "the " + entity.Name : entity.Name;
    }

    // "the Apple shop": the article is the shop's.
    private bool IsPartOfLonger(EntityReference reference) => Tree(reference.Sentence)[reference.Token].Relation is "compound" or "amod" or "nmod:poss";

    /// <summary>Whether the word is written with a capital within sentences, and never without one: a name, though a sentence begins with it.</summary>
    public bool IsAlwaysCapital(string form) => capitalWords.Contains(form) && !smallWords.Contains(form);

    /// <summary>Whether several people of the article have the name, first or last: alone it does not tell which of them.</summary>
    public bool IsSharedName(string name) => sharedNames.Contains(name);

    /// <summary>Whether the article uses the noun here for the first time.</summary>
    public bool IsFirstUse(Token noun) => UsesOf(noun.Lemma) is not [var first, ..] || Tree(first.Sentence)[first.Token].Span.Start >= noun.Span.Start;

    /// <summary>Where the article uses the noun, in the order of the text.</summary>
    public IReadOnlyList<(int Sentence, int Token)> UsesOf(string lemma) => uses.GetValueOrDefault(lemma.ToLowerInvariant()) ?? [];

    private void LearnSpelling(Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            if (token.Tag is UniversalTag.Noun or UniversalTag.Propn)
                Learn(token.Lemma.ToLowerInvariant(), sentence.Index, token.Index);
            if (!char.IsLetter(token.Form[0]))
                continue;
            if (char.IsLower(token.Form[0]))
                smallWords.Add(char.ToUpperInvariant(token.Form[0]) + token.Form[1..]);
            else if (token.Index > 0 && sentence.Tokens[token.Index - 1] is { Tag: not UniversalTag.Punct })
                capitalWords.Add(token.Form);
        }
    }

    private void Learn(string lemma, int sentence, int token)
    {
        if (!uses.TryGetValue(lemma, out var places))
            uses.Add(lemma, places = []);
        places.Add((sentence, token));
    }

    private static BlockKind KindAt(ArticleRevision revision, TextSpan span)
    {
        foreach (var block in revision.Blocks)
        {
            if (block.Span.Start <= span.Start && span.Start < block.Span.End)
                return block.Kind;
        }
        return BlockKind.Paragraph;
    }
}
