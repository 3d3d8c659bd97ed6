using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Quiz.Data;
using Quiz.Data.Accounts;

namespace Quiz.Web.Account.Manage;

/// <summary>The file with all that the site knows of one account.</summary>
internal static class PersonalDataFile
{
    public const string Url = "/account/manage/data/download";

    private const string AnswersWithheld = "The answers of this attempt will be in this file once it is finished.";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static async Task<Results<FileContentHttpResult, NotFound>> DownloadAsync(
        ClaimsPrincipal principal, UserManager<QuizUser> users, IDbContextFactory<QuizDbContext> contexts, ILoggerFactory loggers, CancellationToken cancellation)
    {
        if (await users.GetUserAsync(principal) is not { } user)
            return TypedResults.NotFound();
        AccountLog.DataDownloaded(loggers.CreateLogger(typeof(PersonalDataFile)), user.Id);
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var attempts = await db.Attempts
            .Where(attempt => attempt.Learner!.UserId == user.Id)
            .OrderBy(attempt => attempt.StartedUtc).ThenBy(attempt => attempt.Id)
            .Select(attempt => new
            {
                Quiz = attempt.QuizRevision!.Title,
                attempt.StartedUtc,
                attempt.SubmittedUtc,
                attempt.Points,
                attempt.MaxPoints,
                Responses = attempt.Events.OrderBy(response => response.Sequence).Select(response => new
                {
                    Question = response.Position + 1,
                    response.AtUtc,
                    response.Answer,
                    response.SpentMs,
                }).ToList(),
            })
            .ToListAsync(cancellation);
        var file = new
        {
            user.DisplayName,
            user.Email,
            user.EmailConfirmed,
            user.TwoFactorEnabled,
            Roles = await users.GetRolesAsync(user),
            Passkeys = (await users.GetPasskeysAsync(user)).Select(passkey => new { passkey.Name, AddedUtc = passkey.CreatedAt.UtcDateTime }),
            // Answers are stored in the order of the quiz and not in the one that was shown, which would give the keys of
            // matching and ordering away to someone who is still answering.
            Attempts = attempts.Select(attempt => new
            {
                attempt.Quiz,
                attempt.StartedUtc,
                attempt.SubmittedUtc,
                attempt.Points,
                attempt.MaxPoints,
                Note = attempt.SubmittedUtc is null ? AnswersWithheld : null,
                Responses = attempt.SubmittedUtc is null ? null : attempt.Responses,
            }),
        };
        return TypedResults.File(JsonSerializer.SerializeToUtf8Bytes(file, Json), "application/json", "quiz-my-data.json");
    }
}
