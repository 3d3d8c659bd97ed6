using System.Collections.Immutable;
using Quiz.Domain.Questions;
using Quiz.Interchange.Library.Yaml;

namespace Quiz.Interchange.Library.Questions;

/// <summary>Reads select-the-evidence items, which add no field: the evidence says which sentences are right.</summary>
internal static class SentenceReader
{
    public static Item? Read(FieldReader fields, QuestionScope scope)
    {
        ImmutableArray<int> keys = [.. Enumerable.Range(0, scope.Sentences.Length)
            .Where(index => scope.Evidence.Any(anchor => anchor.Span.Overlaps(scope.Sentences[index])))];
        // Without evidence there is a problem already.
        if (keys.IsEmpty && !scope.Evidence.IsEmpty)
            fields.Log.Add(fields.LineOf("evidence"), "the evidence lies in no sentence that can be picked: caption, paragraphs and quotations");
        return new SelectEvidence(scope.Sentences, keys);
    }
}
