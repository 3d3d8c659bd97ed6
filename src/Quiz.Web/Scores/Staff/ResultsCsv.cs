using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsvHelper;
using Microsoft.EntityFrameworkCore;
using Quiz.Data;
using Quiz.Domain.Answers;
using Quiz.Domain.Questions;
using Quiz.Domain.Quizzes;
using Quiz.Web.Taking;

namespace Quiz.Web.Scores.Staff;

/// <summary>The finished attempts of a quiz as a table for spreadsheets: one row an attempt, two columns a question: its answer and its points.</summary>
public static class ResultsCsv
{
    // A name that a spreadsheet would take for a formula is written as text.
    private static readonly CsvWriterOptions Format = CsvWriterOptions.Default with { Injection = CsvInjection.Escape };

    private static readonly ImmutableArray<string> Headings =
        ["Attempt", "Learner", "Learner id", "E-mail", "Quiz revision", "Started (UTC)", "Handed in (UTC)", "Seconds on questions", "Points", "Points possible", "Share"];

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
            .Select(result => new { result.AttemptId, result.QuestionId, result.QuestionRevisionId, result.Answer, result.Points })
            .ToListAsync(cancellation);
        var byQuestion = results.ToDictionary(result => (result.AttemptId, result.QuestionId));
        var earlier = await EarlierAsync(db, quiz, results.Select(result => result.QuestionRevisionId), cancellation);

        using var bytes = new MemoryStream();
        await bytes.WriteAsync(Encoding.UTF8.Preamble.ToArray(), cancellation);
        await using (var csv = CsvWriter.Create(bytes, Format, leaveOpen: true))
        {
            foreach (var heading in Headings)
                csv.WriteField(heading);
            foreach (var question in quiz.Questions)
            {
                csv.WriteField($"Question {question.Position + 1}: {question.Content.Stem}");
                csv.WriteField($"Question {question.Position + 1}, points");
            }
            csv.EndRecord();
            foreach (var attempt in attempts)
            {
                WriteAttempt(csv, attempt);
                foreach (var question in quiz.Questions)
                {
                    var result = byQuestion.GetValueOrDefault((attempt.Id, question.QuestionId));
                    csv.WriteField(result?.Answer is null ? "" : Words(quiz, question, earlier.GetValueOrDefault(result.QuestionRevisionId), AnswerJson.Read(result.Answer)));
                    csv.WriteField(result is null ? "" : Number(result.Points));
                }
                csv.EndRecord();
            }
        }
        return bytes.ToArray();
    }

    // Answers to a question as it was before mean what it offered then.
    private static async Task<Dictionary<Guid, Item>> EarlierAsync(QuizDbContext db, QuizRevision quiz, IEnumerable<Guid> answered, CancellationToken cancellation)
    {
        var ids = answered.Distinct().Except(quiz.Questions.Select(question => question.RevisionId)).ToList();
        if (ids.Count == 0)
            return [];
        var revisions = await db.QuestionRevisions.AsNoTracking()
            .Where(revision => ids.Contains(revision.Id))
            .Select(revision => new { revision.Id, revision.Content })
            .ToListAsync(cancellation);
        return revisions.ToDictionary(revision => revision.Id, revision => QuestionJson.Read(revision.Content).Item);
    }

    private static string Words(QuizRevision quiz, QuizQuestion question, Item? earlier, Answer answer) =>
        string.Join("; ", AnswerWords.OfAnswer(earlier ?? question.Content.Item, answer, earlier is null ? quiz.Article.Text : null));

    private static void WriteAttempt(CsvWriter csv, LearnerAttempt attempt)
    {
        csv.WriteField(attempt.Id.ToString());
        csv.WriteField(attempt.Learner);
        csv.WriteField(attempt.LearnerId.ToString());
        csv.WriteField(attempt.Email ?? "");
        csv.WriteField(attempt.Revision.ToString(CultureInfo.InvariantCulture));
        csv.WriteField(Moment(attempt.StartedUtc));
        csv.WriteField(Moment(attempt.SubmittedUtc));
        csv.WriteField(Math.Round(attempt.Spent.TotalSeconds).ToString(CultureInfo.InvariantCulture));
        csv.WriteField(Number(attempt.Points));
        csv.WriteField(Number(attempt.MaxPoints));
        csv.WriteField((attempt.Share * 100).ToString("0", CultureInfo.InvariantCulture) + "%");
    }

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Moment(DateTime utc) => utc.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
