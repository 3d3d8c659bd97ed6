using System.Collections.Frozen;
using System.Collections.Immutable;
using Quiz.Domain.Articles;
using Quiz.Domain.Library;
using Quiz.Domain.Questions;
using Quiz.Domain.Quizzes;
using Quiz.Domain.Text;
using Quiz.Interchange.Library.Yaml;

namespace Quiz.Interchange.Library.Questions;

/// <summary>Reads <c>questions.yaml</c>, the curated quiz of an article.</summary>
internal static class QuizReader
{
    private const int LongestMinutes = 24 * 60;
    private const int MostAttempts = 100;

    private static readonly FrozenDictionary<string, QuizMode> Modes = new Dictionary<string, QuizMode>
    {
        ["practice"] = QuizMode.Practice,
        ["exam"] = QuizMode.Exam,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, FeedbackTiming> Timings = new Dictionary<string, FeedbackTiming>
    {
        ["after-each-answer"] = FeedbackTiming.AfterEachAnswer,
        ["after-submission"] = FeedbackTiming.AfterSubmission,
    }.ToFrozenDictionary();

    /// <returns>The quiz with its valid questions, or null when it has none or its own fields are wrong.</returns>
    public static QuizDraft? Read(string source, string slug, ArticleRevision article, ProblemLog log)
    {
        if (YamlReader.Read(source, 0, log) is not { } map)
            return null;
        var fields = new FieldReader(map, log);
        var title = fields.Text("title");
        var settings = Settings(fields);
        var items = fields.List("questions");
        fields.RejectOthers();
        var usable = log.Count == 0;

        var questions = Questions(items, slug, article, log);
        if (KeysStandStill(questions))
            log.Add(fields.LineOf("questions"), "the key has the same place in every single-choice question: vary it");
        return usable && questions.Length > 0 ? new(title!, settings, questions) : null;
    }

    private static QuizSettings Settings(FieldReader fields)
    {
        var settings = fields.Choice("mode", Modes) is QuizMode.Exam ? QuizSettings.Exam : QuizSettings.Practice;
        var feedback = fields.OptionalChoice("feedback", Timings) ?? settings.Feedback;
        if (settings.Mode == QuizMode.Exam && feedback == FeedbackTiming.AfterEachAnswer)
            fields.Log.Add(fields.LineOf("feedback"), "an exam shows its answers when it is handed in: “feedback” can only be “after-submission”, or the mode “practice”");
        return settings with
        {
            Feedback = feedback,
            AttemptsAllowed = fields.Count("attempts", MostAttempts),
            TimeLimit = fields.Count("time-limit-minutes", LongestMinutes) is { } minutes ? TimeSpan.FromMinutes(minutes) : null,
            Shuffle = fields.Flag("shuffle") ?? settings.Shuffle,
        };
    }

    private static ImmutableArray<QuestionDraft> Questions(ImmutableArray<YamlValue> items, string slug, ArticleRevision article, ProblemLog log)
    {
        var sentences = SentenceBoundaries.Of(article);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var questions = ImmutableArray.CreateBuilder<QuestionDraft>();
        foreach (var item in items)
        {
            if (FieldReader.Of(item, "a question", log) is not { } fields)
                continue;
            var before = log.Count;
            var id = fields.Text("id");
            if (id is not null && !Slug.IsValid(id))
                log.Add(fields.LineOf("id"), $"“{id}” cannot be an id: {Slug.Rule}");
            else if (id is not null && !lines.TryAdd(id, fields.LineOf("id")))
                log.Add(fields.LineOf("id"), $"the id “{id}” is taken by the question on line {lines[id]}");
            var content = QuestionReader.Read(fields, new(ProvenanceKind.Curated, slug), article, sentences);
            var points = fields.Amount("points", most: 100) ?? 1;
            fields.RejectOthers();
            if (log.Count == before)
                questions.Add(new(id!, content!, points));
        }
        return questions.ToImmutable();
    }

    private static bool KeysStandStill(ImmutableArray<QuestionDraft> questions)
    {
        var places = questions
            .Select(question => question.Content.Item)
            .OfType<SingleChoice>()
            .Where(item => !item.KeepOrder)
            .Select(item => item.Options.IndexOf(item.Options.Single(option => option.IsKey)))
            .ToList();
        return places.Count >= 3 && places.Distinct().Count() == 1;
    }
}
