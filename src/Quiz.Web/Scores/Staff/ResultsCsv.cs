using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsvHelper;
using Microsoft.EntityFrameworkCore;
using Quiz.Data;
using Quiz.Domain.Quizzes;

namespace Quiz.Web.Scores.Staff;

/// <summary>The finished attempts of a quiz as a table for spreadsheets: one row an attempt, one column a question.</summary>
public static class ResultsCsv
{
    // A name that a spreadsheet would take for a formula is written as text.
    private static readonly CsvWriterOptions Format = CsvWriterOptions.Default with { Injection = CsvInjection.Escape };

    private static readonly ImmutableArray<string> Headings =
        ["Attempt", "Learner", "Quiz revision", "Started (UTC)", "Handed in (UTC)", "Seconds on questions", "Points", "Points possible", "Share"];

    /// <param name="quiz">The current revision; questions that only earlier revisions asked have no column, their points are in the sum.</param>
    /// <returns>UTF-8 with a byte order mark, without which Excel reads another encoding.</returns>
    public static async Task<byte[]> WriteAsync(QuizDbContext db, QuizRevision quiz, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(quiz);
        var attempts = await QuizAttempts.Finished(db, quiz.QuizId)
            .OrderBy(attempt => attempt.SubmittedUtc).ThenBy(attempt => attempt.Id)
            .ToListAsync(cancellation);
        var results = await db.QuestionResults.AsNoTracking()
            .Where(result => result.Attempt!.QuizId == quiz.QuizId && result.Attempt.SubmittedUtc != null)
            .Select(result => new { result.AttemptId, result.QuestionId, result.Points })
            .ToListAsync(cancellation);
        var points = results.ToDictionary(result => (result.AttemptId, result.QuestionId), result => result.Points);

        using var bytes = new MemoryStream();
        await bytes.WriteAsync(Encoding.UTF8.Preamble.ToArray(), cancellation);
        await using (var csv = CsvWriter.Create(bytes, Format, leaveOpen: true))
        {
            foreach (var heading in Headings)
                csv.WriteField(heading);
            foreach (var question in quiz.Questions)
                csv.WriteField($"Question {question.Position + 1}: {question.Content.Stem}");
            csv.EndRecord();
            foreach (var attempt in attempts)
            {
                WriteAttempt(csv, attempt);
                foreach (var question in quiz.Questions)
                    csv.WriteField(points.TryGetValue((attempt.Id, question.QuestionId), out var earned) ? Number(earned) : "");
                csv.EndRecord();
            }
        }
        return bytes.ToArray();
    }

    private static void WriteAttempt(CsvWriter csv, LearnerAttempt attempt)
    {
        csv.WriteField(attempt.Id.ToString());
        csv.WriteField(attempt.Learner);
        csv.WriteField(attempt.Revision.ToString(CultureInfo.InvariantCulture));
        csv.WriteField(Moment(attempt.StartedUtc));
        csv.WriteField(Moment(attempt.SubmittedUtc));
        csv.WriteField(Math.Round(attempt.Spent.TotalSeconds).ToString(CultureInfo.InvariantCulture));
        csv.WriteField(Number(attempt.Points));
        csv.WriteField(Number(attempt.MaxPoints));
        csv.WriteField(attempt.Share.ToString("0.####", CultureInfo.InvariantCulture));
    }

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Moment(DateTime utc) => utc.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
