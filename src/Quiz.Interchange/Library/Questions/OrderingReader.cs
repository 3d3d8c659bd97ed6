using System.Collections.Immutable;
using Quiz.Domain.Questions;
using Quiz.Interchange.Library.Yaml;

namespace Quiz.Interchange.Library.Questions;

/// <summary>Reads ordering items.</summary>
internal static class OrderingReader
{
    private const int Fewest = 3;

    public static Item? Read(FieldReader fields, QuestionScope scope)
    {
        var elements = ImmutableArray.CreateBuilder<string>();
        foreach (var value in fields.List("items", Fewest))
        {
            if (FieldReader.Of(value, "an item", fields.Log) is not { } item)
                continue;
            if (item.Text("text") is { } text)
            {
                if (elements.Contains(text, StringComparer.OrdinalIgnoreCase))
                    fields.Log.Add(item.LineOf("text"), $"the item “{text}” stands twice");
                elements.Add(text);
            }
            item.RejectOthers();
        }
        return new Ordering(elements.ToImmutable());
    }
}
