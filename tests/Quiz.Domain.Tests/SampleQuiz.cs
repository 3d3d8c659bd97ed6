using System.Collections.Immutable;
using Quiz.Domain.Articles;
using Quiz.Domain.Questions;
using Quiz.Domain.Quizzes;

namespace Quiz.Domain.Tests;

/// <summary>Small quizzes about one article, made of the items that a test is about.</summary>
internal static class SampleQuiz
{
    private static readonly ArticleRevision Article = ArticleRevision.From(new(
        "Envoys meet in Stockholm", null, null, null, [new(BlockKind.Paragraph, "The envoys met on 6 October. They left early. Nobody signed.")]));

    public static QuizRevision Of(params Item[] items) => Of(QuizSettings.Practice, items);

    public static QuizRevision Of(QuizSettings settings, params Item[] items) => new(
        Guid.Empty, Guid.Empty, 1, "envoys", "Envoys", settings, Guid.Empty, Article, [.. items.Select((item, position) => Question(item, position))]);

    public static QuizQuestion Question(Item item, int position = 0) => new(
        position, new(position + 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), Guid.Empty, Content(item), 1);

    public static QuestionContent Content(Item item, FactKind kind = FactKind.Who) =>
        new(kind, "Who met?", item, [new("The envoys met", "", " on 6 October", 26, 14)], "The first sentence says so.", new(ProvenanceKind.Written, "Ada"));

    public static ImmutableArray<Option> Options(int count, params int[] keys) =>
        [.. Enumerable.Range(0, count).Select(index => keys.Contains(index)
            ? new Option($"Option {index}", true)
            : new Option($"Option {index}", false, DistractorKind.Misread, $"Not {index}."))];
}
