using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Quiz.Data;
using Quiz.Data.Accounts;
using Quiz.Web.Library;
using Quiz.Web.Scores.Staff;

namespace Quiz.Web.Scores;

/// <summary>Downloads of scores.</summary>
public static class ScoresEndpoints
{
    public static void MapScores(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/quizzes/{quizId:guid}/results.csv",
            [Authorize(Roles = Roles.Staff)] async (Guid quizId, IDbContextFactory<QuizDbContext> contexts, PublishedQuizzes quizzes, CancellationToken cancellation) =>
        {
            await using var db = await contexts.CreateDbContextAsync(cancellation);
            if (await CurrentQuiz.FindAsync(db, quizzes, quizId, cancellation) is not { } quiz)
                return Results.NotFound();
            var csv = await ResultsCsv.WriteAsync(db, quiz.Revision, cancellation);
            return Results.File(csv, "text/csv; charset=utf-8", $"results-{quiz.Revision.Slug}.csv");
        });
}
