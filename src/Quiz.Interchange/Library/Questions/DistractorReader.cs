using System.Collections.Frozen;
using Quiz.Domain.Questions;
using Quiz.Interchange.Library.Yaml;

namespace Quiz.Interchange.Library.Questions;

/// <summary>Reads a wrong option: its text, where it comes from, and why it is wrong.</summary>
internal static class DistractorReader
{
    private static readonly FrozenDictionary<string, DistractorKind> Kinds = new Dictionary<string, DistractorKind>
    {
        ["misread"] = DistractorKind.Misread,
        ["elsewhere"] = DistractorKind.Elsewhere,
        ["unsupported"] = DistractorKind.Unsupported,
    }.ToFrozenDictionary();

    public static Option? Read(FieldReader fields)
    {
        var (text, kind, rationale) = (fields.Text("text"), fields.Choice("kind", Kinds), fields.Text("rationale"));
        fields.RejectOthers();
        return text is null ? null : new(text, IsKey: false, kind, rationale);
    }
}
