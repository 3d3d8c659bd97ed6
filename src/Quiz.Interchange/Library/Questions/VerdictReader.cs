using System.Collections.Frozen;
using Quiz.Domain.Questions;
using Quiz.Interchange.Library.Yaml;

namespace Quiz.Interchange.Library.Questions;

/// <summary>Reads true / false / not given items.</summary>
internal static class VerdictReader
{
    private static readonly FrozenDictionary<string, Verdict> Verdicts = new Dictionary<string, Verdict>
    {
        ["true"] = Verdict.True,
        ["false"] = Verdict.False,
        ["not-given"] = Verdict.NotGiven,
    }.ToFrozenDictionary();

    public static Item? Read(FieldReader fields, QuestionScope scope)
    {
        if (scope.Stem.EndsWith('?'))
            fields.Log.Add(fields.LineOf("stem"), "the stem should be a statement, and is a question");
        return fields.Choice("answer", Verdicts) is { } key ? new TrueFalseNotGiven(key) : null;
    }
}
