using Quiz.Cli.Generation;
using Quiz.Domain.Articles;
using Quiz.Generation;
using Quiz.Language;

namespace Quiz.Cli.Tests.Generation;

/// <summary>A quiz in the words that <c>quiz generate --format json</c> prints, without the time it took.</summary>
internal static class GeneratedText
{
    private static readonly Lazy<QuestionGenerator> Generator = new(() => new(EnglishAnalyzer.Load()));

    public static GeneratedQuiz Quiz(ArticleRevision article, int count = 10) =>
        Generator.Value.Generate(Generator.Value.Read(article), new() { Count = count });

    public static string Of(ArticleRevision article, GeneratedQuiz quiz)
    {
        using var output = new StringWriter();
        GenerationJson.Write(output, article, quiz, TimeSpan.Zero, explain: false);
        return output.ToString();
    }
}
