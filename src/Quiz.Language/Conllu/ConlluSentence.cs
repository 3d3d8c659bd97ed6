using System.Collections.Immutable;
using System.Text;

namespace Quiz.Language.Conllu;

/// <summary>One sentence of a CoNLL-U file. Empty nodes of enhanced graphs are left out.</summary>
/// <param name="Comments">The lines before the first word, without the leading "# ".</param>
/// <param name="Words">In order; ids count from 1.</param>
/// <param name="Ranges">Words written together, in order, none overlapping another.</param>
public sealed record ConlluSentence(ImmutableArray<string> Comments, ImmutableArray<ConlluWord> Words, ImmutableArray<ConlluRange> Ranges)
{
    public bool StartsDocument => HasComment("newdoc");

    public bool StartsParagraph => StartsDocument || HasComment("newpar");

    /// <summary>Whether the next sentence follows without a space.</summary>
    public bool JoinsNext =>
        Words.Length > 0 && ConlluPairs.Value(Ranges.Length > 0 && Ranges[^1].Last == Words.Length ? Ranges[^1].Misc : Words[^1].Misc, "SpaceAfter") == "No";

    /// <summary>The value of a comment such as "sent_id = ...", or null.</summary>
    public string? Comment(string name)
    {
        foreach (var comment in Comments)
        {
            var equals = comment.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && comment.AsSpan(0, equals).Trim().SequenceEqual(name))
                return comment[(equals + 1)..].Trim();
        }
        return null;
    }

    /// <summary>
    /// The text that the words make up with the spaces that the file tells, and where in it each word stands. A word whose range
    /// is written otherwise than its words together covers the whole range.
    /// </summary>
    public (string Text, ImmutableArray<TextSpan> Spans) Detokenize()
    {
        var text = new StringBuilder();
        var spans = ImmutableArray.CreateBuilder<TextSpan>(Words.Length);
        var ranges = Ranges.ToDictionary(range => range.First);
        for (var i = 0; i < Words.Length; i++)
        {
            var (form, misc, count) = (Words[i].Form, Words[i].Misc, 1);
            if (ranges.TryGetValue(i + 1, out var range))
                (form, misc, count) = (range.Form, range.Misc, range.Last - range.First + 1);
            var start = text.Length;
            text.Append(form);
            AddSpans(spans, start, form, i, count);
            i += count - 1;
            if (ConlluPairs.Value(misc, "SpaceAfter") != "No")
                text.Append(' ');
        }
        while (text.Length > 0 && text[^1] == ' ')
            text.Length--;
        return (text.ToString(), spans.ToImmutable());
    }

    private void AddSpans(ImmutableArray<TextSpan>.Builder spans, int start, string form, int first, int count)
    {
        var words = Words.AsSpan().Slice(first, count);
        var isConcatenation = count == 1 || string.Concat(words.ToArray().Select(word => word.Form)) == form;
        var offset = 0;
        foreach (var word in words)
        {
            spans.Add(isConcatenation ? new(start + offset, word.Form.Length) : new(start, form.Length));
            offset += word.Form.Length;
        }
    }

    private bool HasComment(string name) =>
        Comments.Any(comment => comment.StartsWith(name, StringComparison.Ordinal) && (comment.Length == name.Length || comment[name.Length] is ' ' or '='));
}
