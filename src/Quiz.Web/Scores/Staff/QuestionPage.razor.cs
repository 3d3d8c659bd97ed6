using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Quiz.Data;
using Quiz.Domain.Quizzes;
using Quiz.Web.Library;
using Quiz.Web.Reading;

namespace Quiz.Web.Scores.Staff;

/// <summary>One question of a quiz with its key and evidence, for staff; static.</summary>
public partial class QuestionPage(IDbContextFactory<QuizDbContext> contexts, PublishedQuizzes quizzes, NavigationManager navigation)
{
    private PublishedQuiz? quiz;
    private QuizQuestion? question;
    private QuestionFigures? figures;

    [Parameter]
    public Guid QuizId { get; set; }

    [Parameter]
    public Guid QuestionId { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    private string Address => $"/quizzes/{QuizId}/questions/{QuestionId}";

    private string Article => quiz!.Article.Lit(
        [.. question!.Content.Evidence.Select(anchor => new EvidenceMark(anchor.Span, question.Position + 1))],
        headlineLevel: 2,
        backTo: $"{Address}#question-");

    protected override async Task OnInitializedAsync()
    {
        await using var db = await contexts.CreateDbContextAsync(Http.RequestAborted);
        quiz = await CurrentQuiz.FindAsync(db, quizzes, QuizId, Http.RequestAborted);
        question = quiz?.Revision.Questions.FirstOrDefault(asked => asked.QuestionId == QuestionId);
        if (question is null)
            navigation.NotFound();
        else
            figures = (await QuestionFigures.ReadAsync(db, quiz!.Revision with { Questions = [question] }, Http.RequestAborted))[0];
    }
}
