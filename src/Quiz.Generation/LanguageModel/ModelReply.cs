using System.Collections.Immutable;
using System.Text.Json;

namespace Quiz.Generation.LanguageModel;

/// <summary>
/// Takes the questions out of a model's reply. Models wrap JSON in prose and code fences, and stop in mid-sentence when the
/// reply gets too long; every question that came whole is kept.
/// </summary>
internal static class ModelReply
{
    // A reply beyond this is not one that was asked for; reading on would only cost memory.
    private const int MostCharacters = 200_000;
    private const int MostQuestions = 60;

    /// <param name="reply">The model's text.</param>
    /// <param name="problems">What could not be read, a line each.</param>
    public static ImmutableArray<ModelQuestion> Read(string reply, out ImmutableArray<string> problems)
    {
        var found = ImmutableArray.CreateBuilder<ModelQuestion>();
        var wrong = ImmutableArray.CreateBuilder<string>();
        if (reply.Length > MostCharacters)
            wrong.Add($"The reply has {reply.Length:N0} characters; what follows the first {MostCharacters:N0} was not read.");
        var text = reply.Length > MostCharacters ? reply[..MostCharacters] : reply;
        var list = text.IndexOf("\"questions\"", StringComparison.Ordinal);
        var at = list < 0 ? text.IndexOf('[') : text.IndexOf('[', list);
        while (at >= 0 && at < text.Length && found.Count < MostQuestions)
        {
            at = text.IndexOf('{', at);
            if (at < 0)
                break;
            var end = EndOfObject(text, at);
            if (end < 0)
            {
                wrong.Add("The reply ends in the middle of a question.");
                break;
            }
            try
            {
                if (JsonSerializer.Deserialize(text[at..end], ModelJsonContext.Default.ModelQuestion) is { } question)
                    found.Add(question);
            }
            catch (JsonException problem)
            {
                wrong.Add($"A question is no valid JSON: {problem.Message}");
            }
            at = end;
        }
        if (found.Count == 0 && wrong.Count == 0)
            wrong.Add("The reply holds no list of questions.");
        problems = wrong.ToImmutable();
        return found.ToImmutable();
    }

    // Where the braces close, so that the questions after a broken one are still read; -1 where they do not.
    private static int EndOfObject(string text, int start)
    {
        var (depth, quoted) = (0, false);
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '\\' && quoted)
                i++;
            else if (text[i] == '"')
                quoted = !quoted;
            else if (!quoted && text[i] == '{')
                depth++;
            else if (!quoted && text[i] == '}' && --depth == 0)
                return i + 1;
        }
        return -1;
    }
}
