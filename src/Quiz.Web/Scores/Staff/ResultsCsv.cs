using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Microsoft.EntityFrameworkCore;
using Quiz.Data;
using Quiz.Domain.Quizzes;

namespace Quiz.Web.Scores.Staff;

/// <summary>The finished attempts of a quiz as a table for spreadsheets: one row an attempt, one column a question.</summary>
public static class ResultsCsv
{
    // A name that a spreadsheet would take for a formula is written as text.
    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture)
    {
        InjectionOptions = InjectionOptions.Escape,
        NewLine = "\r\n",
    };

    /// <param name="quiz">The current revision; questions that only earlier revisions asked have no column, their points are in the sum.</param>
    /// <returns>UTF-8 with a byte order mark, without which Excel reads another encoding.</returns>
    public static async Task<byte[]> WriteAsync(QuizDbContext db, QuizRevision quiz, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(quiz);
        var attempts = await QuizAttempts.Finished(db, quiz.QuizId)
            .OrderBy(attempt => attempt.SubmittedUtc).ThenBy(attempt => attempt.Id)
            .ToListAsync(cancellation);
        var points = await db.QuestionResults.AsNoTracking()
            .Where(result => result.Attempt!.QuizId == quiz.QuizId && result.Attempt.SubmittedUtc != null)
            .Select(result => new { result.AttemptId, result.QuestionId, result.Points })
            .ToDictionaryAsync(result => (result.AttemptId, result.QuestionId), result => result.Points, cancellation);

        using var bytes = new MemoryStream();
        await using (var text = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true))
        await using (var csv = new CsvWriter(text, Format))
        {
            foreach (var heading in Headings)
                csv.WriteField(heading);
            foreach (var question in quiz.Questions)
                csv.WriteField($"Question {question.Position + 1}: {question.Content.Stem}");
            await csv.NextRecordAsync();
            foreach (var attempt in attempts)
            {
                WriteAttempt(csv, attempt);
                foreach (var question in quiz.Questions)
                    csv.WriteField(points.TryGetValue((attempt.Id, question.QuestionId), out var earned) ? Number(earned) : "");
                await csv.NextRecordAsync();
            }
        }
        return bytes.ToArray();
    }

    private static readonly string[] Headings =
        ["Attempt", "Learner", "Quiz revision", "Started (UTC)", "Handed in (UTC)", "Seconds on questions", "Points", "Points possible", "Share"];

    private static void WriteAttempt(CsvWriter csv, LearnerAttempt attempt)
    {
        csv.WriteField(attempt.Id);
        csv.WriteField(attempt.Learner);
        csv.WriteField(attempt.Revision);
        csv.WriteField(Moment(attempt.StartedUtc));
        csv.WriteField(Moment(attempt.SubmittedUtc));
        csv.WriteField((long)Math.Round(attempt.Spent.TotalSeconds));
        csv.WriteField(Number(attempt.Points));
        csv.WriteField(Number(attempt.MaxPoints));
        csv.WriteField(attempt.Share.ToString("0.####", CultureInfo.InvariantCulture));
    }

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Moment(DateTime utc) => utc.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
