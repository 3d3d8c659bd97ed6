using System.Collections.Immutable;
using System.Text;
using Quiz.Language.Entities;
using Quiz.Language.Network;

namespace Quiz.Language.Tests.Handmade;

/// <summary>
/// A text with tokens, tags and heads written by hand, so that a stage is tested without the model. One line is one sentence,
/// an empty line ends a paragraph. Words are parted by spaces; "~" before a word glues it to the one before, as a full stop is
/// without asking. A word may be followed by "|TAG", "|TAG|head" and "|TAG|head|relation" (head counted from 1, 0 the root);
/// what is left out is filled in: the tag by the word's shape, the head by the first verb. "[ORG: Asan Institute]" marks the
/// names that the network would find.
/// </summary>
internal sealed class HandmadeDocument
{
    private static readonly Dictionary<string, EntityKind> Kinds = new()
    {
        ["PER"] = EntityKind.Person, ["ORG"] = EntityKind.Organization, ["GPE"] = EntityKind.GeopoliticalEntity, ["LOC"] = EntityKind.Location,
        ["NORP"] = EntityKind.Norp, ["EVENT"] = EntityKind.Event, ["MISC"] = EntityKind.Miscellaneous, ["DATE"] = EntityKind.Date,
        ["NUM"] = EntityKind.Number, ["TIME"] = EntityKind.Time,
    };

    private HandmadeDocument(string text, ImmutableArray<Sentence> sentences, ImmutableArray<ImmutableArray<NamedSpan>> names) =>
        (Text, Sentences, Names) = (text, sentences, names);

    public string Text { get; }

    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>What the network would say, one element a sentence.</summary>
    public ImmutableArray<ImmutableArray<NamedSpan>> Names { get; }

    public static HandmadeDocument Parse(string lines)
    {
        var text = new StringBuilder();
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var names = ImmutableArray.CreateBuilder<ImmutableArray<NamedSpan>>();
        var paragraph = 0;
        foreach (var line in lines.ReplaceLineEndings("\n").Trim('\n').Split('\n'))
        {
            if (line.Trim().Length == 0)
            {
                paragraph++;
                continue;
            }

            if (text.Length > 0) text.Append(sentences[^1].Paragraph == paragraph ? " " : "\n");
            var (words, spans) = Words(line);
            sentences.Add(ToSentence(words, sentences.Count, paragraph, text));
            names.Add(spans);
        }

        return new HandmadeDocument(text.ToString(), sentences.ToImmutable(), names.ToImmutable());
    }

    private static (List<HandmadeWord> Words, ImmutableArray<NamedSpan> Names) Words(string line)
    {
        var words = new List<HandmadeWord>();
        var names = ImmutableArray.CreateBuilder<NamedSpan>();
        (EntityKind Kind, int First)? open = null;
        foreach (var part in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.StartsWith('[') && part.EndsWith(':') && Kinds.TryGetValue(part[1..^1], out var kind))
            {
                open = (kind, words.Count);
                continue;
            }

            var closes = open is not null && part.EndsWith(']');
            words.AddRange(HandmadeWord.Parse(closes ? part[..^1] : part));
            if (!closes) continue;
            names.Add(new NamedSpan(open!.Value.First, words.Count - open.Value.First, open.Value.Kind, 0.9f));
            open = null;
        }

        return (words, names.ToImmutable());
    }

    private static Sentence ToSentence(List<HandmadeWord> words, int index, int paragraph, StringBuilder text)
    {
        var root = words.FindIndex(word => word.Head == 0);
        if (root < 0) root = Math.Max(0, words.FindIndex(word => word.Head is null && word.PennTag.StartsWith("VB", StringComparison.Ordinal) && word.Relation is null));
        var tokens = ImmutableArray.CreateBuilder<Token>();
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0 && !words[i].Glued) text.Append(' ');
            var start = text.Length;
            text.Append(words[i].Form);
            var head = words[i].Head is { } given ? given - 1 : i == root ? -1 : root;
            tokens.Add(words[i].ToToken(i, new TextSpan(start, words[i].Form.Length), head));
        }

        return new Sentence(index, paragraph, TextSpan.FromBounds(tokens[0].Span.Start, tokens[^1].Span.End), tokens.ToImmutable());
    }
}
