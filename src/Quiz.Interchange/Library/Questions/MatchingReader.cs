using System.Collections.Immutable;
using Quiz.Domain.Questions;
using Quiz.Interchange.Library.Yaml;

namespace Quiz.Interchange.Library.Questions;

/// <summary>Reads matching items.</summary>
internal static class MatchingReader
{
    private const int Fewest = 3;

    public static Item? Read(FieldReader fields, QuestionScope scope)
    {
        var log = fields.Log;
        var prompts = ImmutableArray.CreateBuilder<string>();
        var matches = ImmutableArray.CreateBuilder<string>();
        var extra = ImmutableArray.CreateBuilder<Option>();
        var promptsSeen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var matchesSeen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var value in fields.List("prompts", Fewest))
        {
            if (FieldReader.Of(value, "a prompt", log) is not { } prompt)
                continue;
            if (prompt.Text("text") is { } text)
            {
                if (!promptsSeen.Add(text))
                    log.Add(prompt.LineOf("text"), $"the prompt “{text}” stands twice");
                prompts.Add(text);
            }
            if (prompt.Text("match") is { } match)
            {
                if (!matchesSeen.Add(match))
                    log.Add(prompt.LineOf("match"), $"the match “{match}” belongs to two prompts");
                matches.Add(match);
            }
            prompt.RejectOthers();
        }
        foreach (var value in fields.List("extra"))
        {
            if (FieldReader.Of(value, "an extra match", log) is not { } reader || DistractorReader.Read(reader) is not { } option)
                continue;
            if (!matchesSeen.Add(option.Text))
                log.Add(reader.LineOf("text"), $"the extra match “{option.Text}” stands twice");
            extra.Add(option);
        }
        return new Matching(prompts.ToImmutable(), matches.ToImmutable(), extra.ToImmutable());
    }
}
