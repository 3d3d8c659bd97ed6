using System.Globalization;

namespace Quiz.Language.Tests.Handmade;

/// <summary>One word as written in a hand-made document: form, Penn tag, head counted from 1 and relation.</summary>
internal sealed record HandmadeWord(string Form, string PennTag, int? Head, string? Relation, bool Glued)
{
    private static readonly Dictionary<string, string> KnownTags = new()
    {
        ["the"] = "DT", ["a"] = "DT", ["an"] = "DT", ["this"] = "DT", ["in"] = "IN", ["on"] = "IN", ["at"] = "IN", ["of"] = "IN", ["from"] = "IN",
        ["by"] = "IN", ["with"] = "IN", ["for"] = "IN", ["since"] = "IN", ["until"] = "IN", ["between"] = "IN", ["to"] = "TO", ["and"] = "CC",
        ["or"] = "CC", ["will"] = "MD", ["would"] = "MD", ["may"] = "MD", ["he"] = "PRP", ["she"] = "PRP", ["his"] = "PRP$", ["her"] = "PRP$",
        ["is"] = "VBZ", ["are"] = "VBP", ["was"] = "VBD", ["were"] = "VBD", ["has"] = "VBZ", ["have"] = "VBP", ["had"] = "VBD",
        ["said"] = "VBD", ["met"] = "VBD", ["went"] = "VBD", ["meet"] = "VB", ["meets"] = "VBZ", ["arrived"] = "VBD", ["took"] = "VBD",
        ["about"] = "RB", ["nearly"] = "RB", ["first"] = "JJ", ["second"] = "JJ", ["third"] = "JJ",
    };

    /// <summary>The word and the punctuation written at its end.</summary>
    public static IEnumerable<HandmadeWord> Parse(string written)
    {
        var glued = written.StartsWith('~') && written.Length > 1;
        var fields = (glued ? written[1..] : written).Split('|');
        var form = fields[0];
        var tail = fields.Length == 1 && form.Length > 1 && form[^1] is '.' or ',' or '?' or ';' && !KeepsStop(form) ? form[^1..] : "";
        form = form[..^tail.Length];
        yield return new HandmadeWord(
            form,
            fields.Length > 1 && fields[1].Length > 0 ? fields[1] : TagOf(form),
            fields.Length > 2 ? int.Parse(fields[2], CultureInfo.InvariantCulture) : null,
            fields.Length > 3 ? fields[3] : null,
            glued || (form.Length == 1 && form[0] is '.' or ',' or ')'));
        if (tail.Length > 0) yield return new HandmadeWord(tail, tail == "," ? "," : ".", null, "punct", true);
    }

    public Token ToToken(int index, TextSpan span, int head) => new()
    {
        Index = index,
        Span = span,
        Form = Form,
        Lemma = Form.ToLowerInvariant(),
        Tag = ToTag(),
        PennTag = PennTag,
        Morphology = Morphology.None,
        Head = head,
        Relation = Relation ?? (head < 0 ? "root" : "dep"),
        HeadProbability = 1,
        RelationProbability = 1,
    };

    private static bool KeepsStop(string form) => form.Count(c => c == '.') > 1 || form is "Dr." or "Mr." or "Mrs." or "Oct." or "Sept." or "St.";

    private static string TagOf(string form) =>
        form == "May" ? "NNP"
        : KnownTags.TryGetValue(form.ToLowerInvariant(), out var tag) ? tag
        : char.IsAsciiDigit(form[0]) ? "CD"
        : char.IsPunctuation(form[0]) && form.Length == 1 ? "."
        : char.IsUpper(form[0]) ? "NNP"
        : form.EndsWith('s') ? "NNS"
        : "NN";

    private UniversalTag ToTag() => PennTag switch
    {
        "NNP" or "NNPS" => UniversalTag.Propn,
        "NN" or "NNS" => UniversalTag.Noun,
        "JJ" or "JJR" or "JJS" => UniversalTag.Adj,
        "RB" or "RBR" or "WRB" => UniversalTag.Adv,
        "MD" => UniversalTag.Aux,
        "DT" => UniversalTag.Det,
        "IN" => Relation == "mark" ? UniversalTag.Sconj : UniversalTag.Adp,
        "TO" => UniversalTag.Part,
        "POS" => UniversalTag.Part,
        "CC" => UniversalTag.Cconj,
        "CD" => UniversalTag.Num,
        "PRP" or "PRP$" or "WP" => UniversalTag.Pron,
        "$" => UniversalTag.Sym,
        _ when PennTag.StartsWith("VB", StringComparison.Ordinal) => Relation is "aux" or "aux:pass" or "cop" ? UniversalTag.Aux : UniversalTag.Verb,
        _ => UniversalTag.Punct,
    };
}
