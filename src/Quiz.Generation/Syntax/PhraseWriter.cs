using System.Text;
using Quiz.Language;
using Quiz.Language.Entities;

namespace Quiz.Generation.Syntax;

/// <summary>
/// Writes phrases out of an article so that they stand by themselves: a pronoun or bare surname becomes the full name, a word
/// that leans on the rest of the article is reported.
/// </summary>
internal sealed class PhraseWriter(ArticleReading reading, int sentence)
{
    private readonly SentenceTree tree = reading.Tree(sentence);

    /// <summary>Writes the tokens.</summary>
    /// <param name="tokens">In text order.</param>
    /// <param name="binder">Head of the clause's subject; a possessive pronoun that means it may stay a pronoun.</param>
    public PhraseText Write(IReadOnlyList<int> tokens, int? binder = null)
    {
        var text = new StringBuilder();
        string? problem = null;
        var namedIn = new List<int>();
        var previous = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            var index = tokens[i];
            if (IsDroppedQuote(tokens, i) || IsDroppedHonorific(index))
                continue;
            var covered = 1;
            var replacement = Replacement(index, tokens, binder, namedIn, ref covered);
            var word = replacement ?? AsWritten(index, text.Length == 0);
            problem ??= Standing.Problem(reading, tree, index, binder, replacement is not null);
            if (text.Length > 0 && NeedsSpace(previous, index))
                text.Append(' ');
            text.Append(word);
            previous = index + covered - 1;
            i += covered - 1;
        }
        return new(text.ToString(), problem, namedIn);
    }

    // Names stand for pronouns and bare surnames.
    private string? Replacement(int index, IReadOnlyList<int> tokens, int? binder, List<int> namedIn, ref int covered)
    {
        if (reading.ReferenceAt(sentence, index) is not { } reference || reading.EntityOf(reference) is not { } entity)
            return Meant(index, tokens, binder, namedIn, ref covered);
        if (reference.Kind == ReferenceKind.Pronoun)
        {
            if (Standing.IsBound(reading, tree, index, binder))
                return null;
            if (reading.NamedBefore(entity, reference.Span.Start) is { } name && name != sentence)
                namedIn.Add(name);
            return tree[index].PennTag == "PRP$" ? Possessive(entity.Name) : entity.Name;
        }
        if (reference.Kind != ReferenceKind.ShortName || entity.Kind != EntityKind.Person || entity.Name.Length <= reference.Span.Length)
            return null;
        var last = index;
        while (last + 1 < tree.Count && reference.Span.Contains(tree[last + 1].Span) && tokens.Contains(last + 1))
            last++;
        if (tree[index].Span.Start != reference.Span.Start)
            return null;
        covered = last - index + 1;
        return entity.Name;
    }

    // What the pronoun, or "the" with the noun behind it, stands for.
    private string? Meant(int index, IReadOnlyList<int> tokens, int? binder, List<int> namedIn, ref int covered)
    {
        var isThe = tree[index].Form.Equals("the", StringComparison.OrdinalIgnoreCase) && index + 1 < tree.Count && tokens.Contains(index + 1);
        var word = isThe ? index + 1 : index;
        if (!isThe && (tree[index].Tag != UniversalTag.Pron || Standing.IsBound(reading, tree, index, binder)) || reading.NamedAt(sentence, word) is not null || reading.MeantAt(sentence, word) is not { } meant)
            return null;
        if (meant.NamedIn != sentence)
            namedIn.Add(meant.NamedIn);
        covered = isThe ? 2 : 1;
        return tree[word].PennTag == "PRP$" ? Possessive(meant.Wording) : meant.Wording;
    }

    private string AsWritten(int index, bool first)
    {
        var form = tree[index].Form;
        if (!first || !OpensSentence(index) || form.Length == 0 || !char.IsUpper(form[0]) || tree[index].Tag == UniversalTag.Propn || form == "I" || char.IsUpper(tree[index].Lemma.FirstOrDefault()) && tree[index].Tag != UniversalTag.Pron
            || form.Length > 1 && char.IsUpper(form[1]) || reading.MentionAt(sentence, index) is { Kind: not (EntityKind.Number or EntityKind.Ordinal or EntityKind.Money or EntityKind.Percent or EntityKind.Date or EntityKind.Duration) } && tree[index].Tag != UniversalTag.Det
            || IsNamedDate(form) || OpensTitle(index) || reading.IsAlwaysCapital(form))
            return form;
        return char.ToLowerInvariant(form[0]) + form[1..];
    }

    // At the start of the sentence, or of what someone says within it.
    private bool OpensSentence(int index) => Enumerable.Range(0, index).All(before => tree[before].Tag == UniversalTag.Punct) || tree[index - 1].Form is "“" or "\"" or "‘" or ":";

    // "Foreign Minister": the words of a title are written alike.
    private bool OpensTitle(int index) =>
        tree[index].Tag == UniversalTag.Adj && tree[index].Form is not ("Former" or "Late") && index + 1 < tree.Count && tree[index + 1].Tag == UniversalTag.Propn
        && reading.MentionsIn(sentence).Any(mention => mention.Title is { } title && title.Start == tree[index].Span.Start);

    private static bool IsNamedDate(string form) => Enum.TryParse<DayOfWeek>(form, out _)
        || System.Globalization.CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Contains(form);

    // "Mr Kim" becomes the full name, which needs no form of address.
    private bool IsDroppedHonorific(int index)
    {
        if (tree[index].Form.TrimEnd('.') is not ("Mr" or "Mrs" or "Ms" or "Miss") || index + 1 >= tree.Count)
            return false;
        return reading.EntityAt(sentence, index + 1) is { Kind: EntityKind.Person } entity && entity.Name.Contains(' ', StringComparison.Ordinal);
    }

    // A mark whose partner is outside the phrase.
    private bool IsDroppedQuote(IReadOnlyList<int> tokens, int at)
    {
        var form = tree[tokens[at]].Form;
        return form switch
        {
            "\"" => tokens.Count(token => tree[token].Form == "\"") % 2 == 1,
            "“" => !tokens.Any(token => tree[token].Form == "”"),
            "”" => !tokens.Any(token => tree[token].Form == "“"),
            "(" => !tokens.Any(token => tree[token].Form == ")"),
            ")" => !tokens.Any(token => tree[token].Form == "("),
            "‘" => true,
            "’" => tree[tokens[at]].PennTag != "POS",
            _ => false,
        };
    }

    private bool NeedsSpace(int previous, int next)
    {
        if (next == previous + 1)
            return tree[previous].Span.End < tree[next].Span.Start;
        return tree[next].Form is not ("," or "." or ")" or "’s" or "'s" or "%" or ":" or ";");
    }

    private static string Possessive(string name) => name.EndsWith('s') ? name + "’" : name + "’s";
}
