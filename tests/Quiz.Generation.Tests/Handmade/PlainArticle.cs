using System.Collections.Immutable;
using Quiz.Domain.Articles;
using Quiz.Domain.Questions;
using Quiz.Generation.Facts;
using Quiz.Generation.Stems;
using Quiz.Language;
using Quiz.Language.Dates;
using Quiz.Language.Entities;
using Quiz.Language.Numbers;

namespace Quiz.Generation.Tests.Handmade;

/// <summary>
/// An article of one sentence a paragraph, with names, dates, numbers and facts found by their words: for stages that do not
/// look at trees. A number hangs on the next word, every other token on the first.
/// </summary>
internal sealed class PlainArticle
{
    private readonly List<Entity> entities = [];
    private readonly List<EntityMention> mentions = [];
    private readonly List<DateMention> dates = [];
    private readonly List<NumberMention> numbers = [];
    private readonly List<Fact> facts = [];
    private readonly ArticleRevision revision;
    private readonly ImmutableArray<Sentence> sentences;

    public PlainArticle(params string[] paragraphs)
    {
        revision = ArticleRevision.From(new("Headline", null, null, null, [.. paragraphs.Select(text => new DraftBlock(BlockKind.Paragraph, text))]));
        sentences = [.. revision.Blocks.Where(block => block.Kind == BlockKind.Paragraph).Select((block, i) => SentenceOf(revision.TextOf(block), block.Span.Start, i))];
    }

    public ArticleIndex Index => new(Source, [.. facts]);

    public SourceArticle Source => new(revision, new()
    {
        Text = revision.Text,
        IsEnglish = true,
        Paragraphs = [.. sentences.Select(sentence => sentence.Span)],
        Sentences = sentences,
        Mentions = [.. mentions],
        Dates = [.. dates],
        Numbers = [.. numbers],
        Entities = [.. entities],
    });

    public string Text => revision.Text;

    public PlainArticle Named(EntityKind kind, string name, string[]? aliases = null, string? country = null, int? within = null)
    {
        var references = ImmutableArray.CreateBuilder<EntityReference>();
        for (var at = Text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = Text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var span = new TextSpan(at, name.Length);
            var sentence = sentences.First(sentence => sentence.Span.Contains(span)).Index;
            references.Add(new(span, sentence, 0, ReferenceKind.Name));
            mentions.Add(new() { Kind = kind, Span = span, Sentence = sentence, FirstToken = 0, TokenCount = 1, Probability = 1 });
        }
        entities.Add(new() { Id = entities.Count, Kind = kind, Name = name, Aliases = [.. aliases ?? []], References = references.ToImmutable(), Country = country, Within = within });
        return this;
    }

    public PlainArticle People(params string[] names)
    {
        foreach (var name in names)
            Named(EntityKind.Person, name);
        return this;
    }

    public PlainArticle Number(string words, decimal value, EntityKind kind = EntityKind.Number, string? unit = null)
    {
        var span = SpanOf(words);
        numbers.Add(new(span, SentenceAt(span), kind, value, unit, null));
        return this;
    }

    public PlainArticle Date(string words, DateOnly first, DateOnly? last = null, DateGranularity granularity = DateGranularity.Day)
    {
        var span = SpanOf(words);
        dates.Add(new(span, SentenceAt(span), new(first, last ?? first, granularity, DateBasis.Absolute)));
        return this;
    }

    /// <summary>A fact of the sentence that holds its first role's words.</summary>
    public PlainArticle Fact(string verb, params (RoleKind Kind, string Words)[] roles) => Fact(fact => fact, verb, roles);

    public PlainArticle Fact(Func<Fact, Fact> change, string verb, params (RoleKind Kind, string Words)[] roles)
    {
        var sentence = sentences.First(sentence => roles.All(role => sentence.Span.Of(Text).Contains(role.Words, StringComparison.Ordinal)));
        facts.Add(change(new()
        {
            Id = facts.Count,
            Form = FactForm.Clause,
            Sentence = sentence.Index,
            Span = sentence.Span,
            Predicate = new(verb, sentence.Span, 0),
            Roles = [.. roles.Select(role => RoleOf(role.Kind, role.Words, sentence))],
            Confidence = 0.9,
        }));
        return this;
    }

    /// <summary>A candidate that asks for a role of the latest fact.</summary>
    public Candidate Ask(string stem, RoleKind kind, AnswerType answer, FactKind asks = FactKind.Who, string? statement = null, int? fact = null)
    {
        var about = facts[fact ?? facts.Count - 1];
        var role = about.Roles.First(role => role.Kind == kind);
        return new()
        {
            Rule = "test",
            Kind = asks,
            Stem = stem,
            Key = role.Wording,
            Answer = answer,
            KeySpan = role.Span,
            Fact = about,
            Asked = role,
            Evidence = [about.Span],
            Statement = statement,
        };
    }

    private Role RoleOf(RoleKind kind, string words, Sentence sentence)
    {
        var span = new TextSpan(Text.IndexOf(words, sentence.Span.Start, StringComparison.Ordinal), words.Length);
        return new(kind, span, 0)
        {
            Wording = words,
            Entity = entities.FirstOrDefault(entity => entity.References.Any(reference => span.Contains(reference.Span)))?.Id,
            IsCoordinated = words.Contains(" and ", StringComparison.Ordinal),
        };
    }

    private TextSpan SpanOf(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);

    private int SentenceAt(TextSpan span) => sentences.First(sentence => sentence.Span.Contains(span)).Index;

    private static Sentence SentenceOf(string text, int start, int index)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == ' ')
            {
                i++;
                continue;
            }
            var end = i + 1;
            while (char.IsLetterOrDigit(text[i]) && end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or ',' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])))
                end++;
            tokens.Add(TokenOf(tokens.Count, text[i..end], start + i));
            i = end;
        }
        return new(index, index, new(start, text.Length), tokens.ToImmutable());
    }

    private static Token TokenOf(int index, string form, int start) => new()
    {
        Index = index,
        Span = new(start, form.Length),
        Form = form,
        Lemma = form.ToLowerInvariant(),
        Tag = char.IsUpper(form[0]) && index > 0 ? UniversalTag.Propn : char.IsDigit(form[0]) ? UniversalTag.Num : char.IsLetter(form[0]) ? UniversalTag.Noun : UniversalTag.Punct,
        PennTag = char.IsLetter(form[0]) ? "NN" : ".",
        Morphology = Morphology.None,
        Head = index == 0 ? -1 : char.IsDigit(form[0]) ? index + 1 : 0,
        Relation = index == 0 ? "root" : "dep",
        HeadProbability = 1,
        RelationProbability = 1,
    };
}
