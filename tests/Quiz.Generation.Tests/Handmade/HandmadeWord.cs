using System.Globalization;
using Quiz.Language;

namespace Quiz.Generation.Tests.Handmade;

/// <summary>A word of a hand-made parse.</summary>
internal sealed record HandmadeWord(string Form, string Lemma, string PennTag, int Head, string Relation, string? Named, bool IsTitle, bool Glued)
{
    public static HandmadeWord Parse(string line)
    {
        var columns = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var glued = columns[0].Length > 1 && columns[0][0] == '~' || columns[0] is "." or "," or "?" or ")" or "'s" or "n't";
        var named = columns.Length > 5 ? columns[5] : null;
        return new(columns[0].TrimStart('~'), columns[1], columns[2], int.Parse(columns[3], CultureInfo.InvariantCulture) - 1, columns[4],
            named == "TITLE" ? null : named, named == "TITLE", glued);
    }

    public Token ToToken(int index, int start) => new()
    {
        Index = index,
        Span = new(start, Form.Length),
        Form = Form,
        Lemma = Lemma,
        Tag = Universal(),
        PennTag = PennTag,
        Morphology = new()
        {
            Number = PennTag is "NN" or "NNP" or "VBZ" ? GrammaticalNumber.Sing : PennTag is "NNS" or "NNPS" ? GrammaticalNumber.Plur : null,
            Tense = PennTag switch { "VBD" => Tense.Past, "VBZ" or "VBP" => Tense.Pres, _ => null },
            Degree = PennTag == "JJS" ? Degree.Sup : null,
        },
        Head = Head,
        Relation = Relation,
        HeadProbability = 1,
        RelationProbability = 1,
    };

    private UniversalTag Universal() => PennTag switch
    {
        "NN" or "NNS" => UniversalTag.Noun,
        "NNP" or "NNPS" => UniversalTag.Propn,
        "JJ" or "JJS" or "JJR" => UniversalTag.Adj,
        "RB" or "WRB" => UniversalTag.Adv,
        "PRP" or "PRP$" or "WP" or "WDT" => UniversalTag.Pron,
        "DT" or "PDT" => UniversalTag.Det,
        "CD" => UniversalTag.Num,
        "CC" => UniversalTag.Cconj,
        "TO" or "POS" => UniversalTag.Part,
        "IN" => Relation == "mark" ? UniversalTag.Sconj : UniversalTag.Adp,
        "RP" => UniversalTag.Adp,
        "MD" => UniversalTag.Aux,
        _ when PennTag.StartsWith("VB", StringComparison.Ordinal) => Relation.StartsWith("aux", StringComparison.Ordinal) || Relation == "cop" ? UniversalTag.Aux : UniversalTag.Verb,
        _ => UniversalTag.Punct,
    };
}
