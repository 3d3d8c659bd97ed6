using System.Globalization;
using Quiz.Language.Network;

namespace Quiz.Language.Lemmas;

/// <summary>
/// Gives words their lemma: single words from a table, all others by the rule of the longest ending that the class of their tag
/// knows.
/// </summary>
internal sealed class Lemmatizer
{
    /// <summary>Letters of the longest ending with a rule.</summary>
    public const int LongestEnding = 6;

    private const string Section = "lemmas";

    // Frozen dictionaries would take longer to make than they save in a run.
    private readonly Dictionary<LemmaKey, string> words;
    private readonly Dictionary<LemmaKey, LemmaRule> endings;

    /// <param name="words">Lemmas that the rules get wrong.</param>
    /// <param name="endings">Rules by ending; the empty ending holds the rule of a whole class.</param>
    public Lemmatizer(IEnumerable<KeyValuePair<LemmaKey, string>> words, IEnumerable<KeyValuePair<LemmaKey, LemmaRule>> endings)
    {
        this.words = new(words);
        this.endings = new(endings);
    }

    public string Lemma(string form, UniversalTag tag, string pennTag)
    {
        if (pennTag == "CD" && form.Contains(',', StringComparison.Ordinal) && char.IsDigit(form[^1]))
            return form.Replace(",", "", StringComparison.Ordinal);
        var key = LemmaKey.Of(form, tag, pennTag);
        if (tag == UniversalTag.Verb && LemmaKey.IsNameTag(pennTag))
            return LikeCase(form, Lemma(key));
        if (words.TryGetValue(key, out var lemma))
            return lemma;
        // "DNA", "TV" and "NGO": letters in a row are no word to write small.
        var regular = ByEnding(key);
        return IsAcronym(form, pennTag) && regular.Length <= form.Length && form.StartsWith(regular, StringComparison.OrdinalIgnoreCase) ? form[..regular.Length] : regular;
    }

    private string Lemma(LemmaKey key) => words.TryGetValue(key, out var lemma) ? lemma : ByEnding(key);

    private static string LikeCase(string form, string lemma) =>
        lemma.Length > 0 && char.IsUpper(form[0]) ? string.Concat(char.ToUpperInvariant(lemma[0]).ToString(), lemma.AsSpan(1)) : lemma;

    /// <summary>What the rules alone say of <paramref name="key"/>.</summary>
    public string ByEnding(LemmaKey key)
    {
        for (var length = Math.Min(LongestEnding, key.Form.Length); length >= 0; length--)
        {
            if (endings.TryGetValue(key with { Form = key.Form[^length..] }, out var rule))
                return rule.Apply(key.Form);
        }
        return key.Form;
    }

    private static bool IsAcronym(string form, string pennTag) =>
        pennTag is "NN" or "NNS" && form.Length > 1 && char.IsUpper(form[0]) && char.IsUpper(form[1]);

    /// <summary>
    /// Puts the tables into a file, as lines of tab-separated columns in order, so that equal tables are equal bytes.
    /// </summary>
    public ModelFile Write(ModelFile file)
    {
        var lines = words.Select(pair => $"word\t{pair.Key.Class}\t{pair.Key.Form}\t{pair.Value}")
            .Concat(endings.Select(pair => $"ending\t{pair.Key.Class}\t{pair.Key.Form}\t{pair.Value.Cut.ToString(CultureInfo.InvariantCulture)}\t{pair.Value.Append}"));
        return file.With(Section, string.Join('\n', lines.Order(StringComparer.Ordinal)));
    }

    /// <exception cref="InvalidDataException">The file has no lemma tables, or broken ones.</exception>
    public static Lemmatizer Read(ModelFile file)
    {
        var words = new Dictionary<LemmaKey, string>();
        var endings = new Dictionary<LemmaKey, LemmaRule>();
        var classes = new Dictionary<string, string>();
        Span<Range> columns = stackalloc Range[6];
        var text = file.Text(Section).AsSpan();
        foreach (var range in text.Split('\n'))
        {
            var line = text[range];
            var count = line.Split(columns, '\t');
            if (count < 4)
                throw new InvalidDataException($"\"{line}\" is no line of the lemma tables.");
            // One string a class, because every key holds one.
            var name = line[columns[1]].ToString();
            if (!classes.TryGetValue(name, out var shared))
                classes.Add(name, shared = name);
            var key = new LemmaKey(shared, line[columns[2]].ToString());
            if (count == 4)
                words.Add(key, line[columns[3]].ToString());
            else
                endings.Add(key, new(int.Parse(line[columns[3]], CultureInfo.InvariantCulture), line[columns[4]].ToString()));
        }
        return new(words, endings);
    }
}
