using System.Collections.Immutable;
using Quiz.Domain.Anchors;
using Quiz.Domain.Articles;
using Quiz.Domain.Library;
using Quiz.Domain.Questions;
using Quiz.Domain.Quizzes;
using Quiz.Domain.Text;

namespace Quiz.DemoData.Tests;

/// <summary>Five articles, each with a quiz that has a question of every item type.</summary>
internal static class SampleLibrary
{
    public const int Count = 5;

    private static readonly string[] Sentences =
    [
        "The ferry Aurora ran aground off Kolm on Tuesday with 214 people aboard.",
        "Captain Birgit Halden said that fog had hidden the second buoy.",
        "Two tugs from Vester pulled the ship free at noon.",
        "Nobody was hurt, and the harbour opened again in the evening.",
    ];

    public static IReadOnlyList<LibraryArticle> Articles() => [.. Enumerable.Range(0, Count).Select(Article)];

    /// <summary>The quizzes as published, with ids that are the same in every run.</summary>
    public static IReadOnlyList<QuizRevision> Quizzes() => [.. Articles().Select((article, index) => new QuizRevision(
        Id(index, 0), Id(index, 1), 1, article.Slug, article.Quiz!.Title, article.Quiz.Settings, Id(index, 2), article.Article,
        [.. article.Quiz.Questions.Select((question, position) => new QuizQuestion(position, Id(index, 100 + position), Id(index, 200 + position), question.Content, question.Points))]))];

    private static Guid Id(int quiz, int number) => new(quiz, (short)number, 0, new byte[8]);

    private static LibraryArticle Article(int index)
    {
        var article = ArticleRevision.From(new($"Ferry runs aground {index}", null, new("Kolm", null), null, [.. Sentences.Select(sentence => new DraftBlock(BlockKind.Paragraph, sentence))]));
        ImmutableArray<TextSpan> sentences = [.. Sentences.Select(sentence => new TextSpan(article.Text.IndexOf(sentence, StringComparison.Ordinal), sentence.Length))];
        var settings = index == 4 ? QuizSettings.Exam with { TimeLimit = TimeSpan.FromMinutes(6), AttemptsAllowed = 1 } : index == 3 ? QuizSettings.Exam : QuizSettings.Practice;
        ImmutableArray<Item> items =
        [
            new SingleChoice([new("214", true), Wrong("241", DistractorKind.Misread), Wrong("12", DistractorKind.Elsewhere), Wrong("90", DistractorKind.Unsupported)]),
            new MultipleChoice([new("the Aurora", true), new("two tugs", true), Wrong("a yacht", DistractorKind.Unsupported), Wrong("a buoy", DistractorKind.Elsewhere)]),
            new TrueFalseNotGiven(Verdict.NotGiven),
            new ShortAnswer(["Birgit Halden", "Halden"]),
            new Cloze("{1} tugs came from {2}.", [new(["two"]), new(["Vester"])]),
            new Matching(["ship", "captain", "harbour"], ["Aurora", "Halden", "Kolm"], [Wrong("Vester", DistractorKind.Elsewhere)]),
            new Ordering(["fog", "aground", "tugs", "open again"]),
            new SelectEvidence(sentences, [2]),
        ];
        return new($"ferry-{index}", article, null, new($"The Aurora {index}", settings, [.. items.Select((item, position) => new QuestionDraft(
            $"q{position}",
            new((FactKind)position, $"Question {position}?", item, [new TextAnchor(Sentences[0], "", "", sentences[0].Start, sentences[0].Length)], "It says so.", new(ProvenanceKind.Curated, "tests")),
            1 + position % 2))]));
    }

    private static Option Wrong(string text, DistractorKind kind) => new(text, false, kind, "Not what the article says.");
}
