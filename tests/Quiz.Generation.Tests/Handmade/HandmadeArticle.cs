using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Quiz.Domain.Articles;
using Quiz.Generation.Facts;
using Quiz.Generation.Stems;
using Quiz.Language;
using Quiz.Language.Dates;
using Quiz.Language.Entities;
using Quiz.Language.Numbers;

namespace Quiz.Generation.Tests.Handmade;

/// <summary>
/// An article whose parse is written by hand. A line is a word: form, lemma, Penn tag, head counted from 1, relation, and
/// what it names, with columns parted by spaces; an empty line ends a sentence. "PER:1" begins a mention of entity 1, "+"
/// continues it, "=1" is a pronoun that means it; "DATE", "DATE:2019-09-02", "NUM", "NUM:84" and "DUR" are values; a word after "~"
/// is written without a space before it. "caption" alone on a line begins a caption.
/// </summary>
internal static class HandmadeArticle
{
    private static readonly Dictionary<string, EntityKind> Kinds = new()
    {
        ["PER"] = EntityKind.Person, ["ORG"] = EntityKind.Organization, ["GPE"] = EntityKind.GeopoliticalEntity, ["LOC"] = EntityKind.Location, ["NORP"] = EntityKind.Norp,
        ["EVENT"] = EntityKind.Event,
    };

    public static StemReading Ask(string words, DateOnly? dateline = null)
    {
        var article = Read(words, dateline);
        return StemWriter.Write(article, FactExtractor.Extract(article));
    }

    public static SourceArticle Read(string words, DateOnly? dateline = null)
    {
        var captions = words.Contains("caption", StringComparison.Ordinal);
        var blocks = words.ReplaceLineEndings("\n").Split("\n\n").Select(block => block.Trim('\n')).Where(block => block.Length > 0).ToList();
        var sentences = blocks.ConvertAll(block => block.Split('\n').Where(line => line != "caption").Select(HandmadeWord.Parse).ToList());
        var texts = sentences.ConvertAll(Join);
        var caption = captions ? texts[0] : null;
        var revision = ArticleRevision.From(new("Headline", null, dateline is null ? null : new(null, dateline), caption,
            [.. texts.Skip(captions ? 1 : 0).Select(text => new DraftBlock(BlockKind.Paragraph, text))]));
        return new(revision, Analyse(revision, sentences, texts));
    }

    private static Document Analyse(ArticleRevision revision, List<List<HandmadeWord>> sentences, List<string> texts)
    {
        var builder = ImmutableArray.CreateBuilder<Sentence>();
        var mentions = new List<EntityMention>();
        var dates = new List<DateMention>();
        var numbers = new List<NumberMention>();
        var references = new List<(int Id, EntityKind Kind, string Text, EntityReference Reference)>();
        var start = 0;
        for (var i = 0; i < sentences.Count; i++)
        {
            start = revision.Text.IndexOf(texts[i], start, StringComparison.Ordinal);
            var tokens = Tokens(sentences[i], start);
            builder.Add(new(i, i, new(start, texts[i].Length), tokens));
            start += texts[i].Length;
            for (var first = 0; first < tokens.Length; first++)
            {
                var named = sentences[i][first].Named;
                if (named is null or "+")
                    continue;
                var last = first;
                while (last + 1 < tokens.Length && sentences[i][last + 1].Named == "+")
                    last++;
                var span = TextSpan.FromBounds(tokens[first].Span.Start, tokens[last].Span.End);
                var head = Enumerable.Range(first, last - first + 1).First(token => tokens[token].Head < first || tokens[token].Head > last);
                var (tag, value) = named.Split(':') is [var left, var right] ? (left, right) : (named, "");
                if (named[0] == '=')
                    references.Add((int.Parse(named[1..], CultureInfo.InvariantCulture), EntityKind.Person, "", new(span, i, head, ReferenceKind.Pronoun)));
                else if (tag == "DATE")
                    dates.Add(new(span, i, value.Length == 0 ? null : Day(value)));
                else if (tag is "NUM" or "DUR")
                    numbers.Add(new(span, i, tag == "NUM" ? EntityKind.Number : EntityKind.Duration, value.Length == 0 ? null : decimal.Parse(value, CultureInfo.InvariantCulture), null, null));
                else
                {
                    var text = span.Of(revision.Text);
                    references.Add((int.Parse(value, CultureInfo.InvariantCulture), Kinds[tag], text, new(span, i, head, ReferenceKind.Name)));
                    mentions.Add(new() { Kind = Kinds[tag], Span = span, Sentence = i, FirstToken = first, TokenCount = last - first + 1, Probability = 1, Title = TitleBefore(tokens, sentences[i], first) });
                }
            }
        }
        return new()
        {
            Text = revision.Text,
            Dateline = revision.Dateline?.Date,
            IsEnglish = true,
            Paragraphs = [.. revision.Blocks.Select(block => new TextSpan(block.Span.Start, block.Span.Length))],
            Sentences = builder.ToImmutable(),
            Mentions = [.. mentions],
            Dates = [.. dates],
            Numbers = [.. numbers],
            Entities = Entities(references),
        };
    }

    private static ImmutableArray<Entity> Entities(List<(int Id, EntityKind Kind, string Text, EntityReference Reference)> references) =>
    [
        .. references.GroupBy(found => found.Id).Select(group =>
        {
            var name = group.OrderByDescending(found => found.Text.Length).First();
            return new Entity
            {
                Id = group.Key,
                Kind = name.Kind,
                Name = name.Text,
                Aliases = [],
                References = [.. group.Select(found => found.Text.Length > 0 && found.Text.Length < name.Text.Length && name.Kind == EntityKind.Person ? found.Reference with { Kind = ReferenceKind.ShortName } : found.Reference)],
            };
        }),
    ];

    // "TITLE" words before a name.
    private static TextSpan? TitleBefore(ImmutableArray<Token> tokens, List<HandmadeWord> words, int name)
    {
        var first = name;
        while (first > 0 && words[first - 1].IsTitle)
            first--;
        return first == name ? null : TextSpan.FromBounds(tokens[first].Span.Start, tokens[name - 1].Span.End);
    }

    private static ImmutableArray<Token> Tokens(List<HandmadeWord> words, int start)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>(words.Count);
        foreach (var word in words)
        {
            if (tokens.Count > 0 && !word.Glued)
                start++;
            tokens.Add(word.ToToken(tokens.Count, start));
            start += word.Form.Length;
        }
        return tokens.ToImmutable();
    }

    private static string Join(List<HandmadeWord> words)
    {
        var text = new StringBuilder();
        foreach (var word in words)
            text.Append(text.Length > 0 && !word.Glued ? " " : "").Append(word.Form);
        return text.ToString();
    }

    private static DateValue Day(string value)
    {
        if (value.Length == 4)
        {
            var year = int.Parse(value, CultureInfo.InvariantCulture);
            return new(new(year, 1, 1), new(year, 12, 31), DateGranularity.Year, DateBasis.Dateline);
        }
        var day = DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new(day, day, DateGranularity.Day, DateBasis.Dateline);
    }
}
