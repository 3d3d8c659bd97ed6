using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Quiz.Data;
using Quiz.Data.Attempts;
using Quiz.Data.Journal;
using Quiz.Domain.Answers;
using Quiz.Domain.Attempts;
using Quiz.Domain.Quizzes;
using Quiz.Domain.Scoring;
using Quiz.Web.Library;

namespace Quiz.Web.Taking;

/// <summary>
/// Everything that happens to an attempt: started, read, answered, submitted. The interactive island, the plain forms and
/// the script that stands in for a lost circuit all come here, so there is one way to do each.
/// </summary>
public sealed class AttemptDesk(
    IDbContextFactory<QuizDbContext> contexts,
    PublishedQuizzes quizzes,
    ResponseJournal journal,
    TimeProvider time)
{
    // Far beyond what anyone does by hand; each opening of the attempt reads them all.
    private const int MostResponses = 5000;

    /// <summary>Starts an attempt at the current revision of a quiz. The same operation twice, or an attempt that is still open, gives that attempt.</summary>
    /// <param name="operationId">Made by the client for this act.</param>
    public async Task<StartOutcome> StartAsync(Guid learnerId, Guid quizId, Guid operationId, CancellationToken cancellation)
    {
        var shelf = await quizzes.ShelfAsync(cancellation);
        if (shelf.FindByQuiz(quizId)?.QuizRevisionId is not { } revisionId || await quizzes.FindAsync(revisionId) is not { } quiz)
            return StartOutcome.Refused(StartRefusal.UnknownQuiz);

        // Two starts at once take the same number; the unique index lets one through and the other looks again.
        const int Tries = 3;
        for (var left = Tries; ; left--)
        {
            try
            {
                return await TryStartAsync(learnerId, quizId, operationId, quiz.Revision, cancellation);
            }
            catch (DbUpdateException) when (left > 1)
            {
                // A visitor's double click arrives as two guests with one operation: the second guest gets one of its own.
                if (await BelongsToOtherAsync(learnerId, operationId, cancellation))
                    operationId = Guid.NewGuid();
            }
        }
    }

    private async Task<bool> BelongsToOtherAsync(Guid learnerId, Guid operationId, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await db.Attempts.AnyAsync(attempt => attempt.StartOperationId == operationId && attempt.LearnerId != learnerId, cancellation);
    }

    private async Task<StartOutcome> TryStartAsync(Guid learnerId, Guid quizId, Guid operationId, QuizRevision quiz, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var earlier = await db.Attempts.AsNoTracking()
            .Where(attempt => attempt.LearnerId == learnerId && attempt.QuizId == quizId)
            .OrderByDescending(attempt => attempt.Number)
            .Select(attempt => new { attempt.Id, attempt.StartOperationId, attempt.SubmittedUtc, attempt.DeadlineUtc, attempt.Number })
            .ToListAsync(cancellation);
        var now = time.GetUtcNow().UtcDateTime;
        if (earlier.Find(attempt => attempt.StartOperationId == operationId
            || (attempt.SubmittedUtc is null && !(attempt.DeadlineUtc < now))) is { } going)
            return StartOutcome.At(going.Id);
        if (!AttemptRules.MayStart(quiz.Settings, earlier.Count))
            return StartOutcome.Refused(StartRefusal.NoAttemptsLeft);

        var attempt = new AttemptRow
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            LearnerId = learnerId,
            QuizId = quizId,
            QuizRevisionId = quiz.Id,
            Number = earlier.Select(other => other.Number).DefaultIfEmpty().Max() + 1,
            StartOperationId = operationId,
            Seed = BinaryPrimitives.ReadInt64LittleEndian(RandomNumberGenerator.GetBytes(sizeof(long))),
            StartedUtc = now,
            DeadlineUtc = AttemptRules.Deadline(quiz.Settings, now),
            MaxPoints = quiz.Points,
        };
        db.Attempts.Add(attempt);
        await db.SaveChangesAsync(cancellation);
        return StartOutcome.At(attempt.Id);
    }

    /// <summary>The attempt with everything stored so far, or null when the learner has no such attempt. One whose time is over comes back submitted.</summary>
    public async Task<OpenAttempt?> OpenAsync(Guid attemptId, Guid learnerId, CancellationToken cancellation)
    {
        var attempt = await ReadAsync(attemptId, learnerId, cancellation);
        if (attempt is null || attempt.IsSubmitted || !AttemptRules.IsLate(attempt.DeadlineUtc, time.GetUtcNow().UtcDateTime))
            return attempt;
        await SubmitAsync(attemptId, learnerId, cancellation);
        return await ReadAsync(attemptId, learnerId, cancellation);
    }

    /// <summary>How many entries are stored for the attempt, or null when the learner has no such attempt.</summary>
    public async Task<int?> VersionAsync(Guid attemptId, Guid learnerId, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await db.Attempts.AnyAsync(attempt => attempt.Id == attemptId && attempt.LearnerId == learnerId, cancellation)
            ? await db.ResponseEvents.CountAsync(entry => entry.AttemptId == attemptId, cancellation)
            : null;
    }

    /// <summary>Stores a response and says what became of it; returns after the commit.</summary>
    public async Task<ResponseReceipt> RespondAsync(OpenAttempt attempt, LearnerResponse response, CancellationToken cancellation)
    {
        var questions = attempt.Quiz.Revision.Questions;
        if (response.Position < 0 || response.Position >= questions.Length)
            return ResponseReceipt.Malformed($"The quiz has no question {response.Position + 1}.");
        if (response.OperationId == Guid.Empty)
            return ResponseReceipt.Malformed("The answer came without an id of its own.");
        if (attempt.Progress.Count >= MostResponses)
            return ResponseReceipt.Malformed("This attempt has been changed so often that it takes no more. Finish it, then start again.");
        Answer? answer = null;
        if (response.Kind is ResponseKind.Answered or ResponseKind.Checked)
        {
            if (attempt.Progress.Questions[response.Position].IsChecked)
                return attempt.Progress.Knows(response.OperationId) ? ResponseReceipt.Of(AppendOutcome.AlreadySaved) : ResponseReceipt.CheckedElsewhere();
            answer = AnswerForm.Parse(questions[response.Position], attempt.OrderOf(response.Position), response.Values, out var problem);
            if (answer is null)
                return ResponseReceipt.Malformed(problem ?? "The answer could not be read.");
            if (response.Kind == ResponseKind.Checked && (answer.IsBlank || !attempt.IsPractice))
                return ResponseReceipt.Malformed(answer.IsBlank ? "Answer first, then check." : "Answers of this quiz are shown when it is finished.");
        }

        var outcome = await journal.AppendAsync(
            new(response.OperationId, attempt.Id, attempt.LearnerId, response.Position, response.Kind, answer is null ? null : AnswerJson.Write(answer), response.Spent),
            cancellation);
        if (outcome is AppendOutcome.Checked)
        {
            // On another device, since this attempt was read.
            await CatchUpAsync(attempt, cancellation);
            return ResponseReceipt.CheckedElsewhere();
        }
        var receipt = ResponseReceipt.Of(outcome);
        // Already saved: sent twice because the first receipt was lost. Folding it in again changes nothing.
        if (receipt.IsStored)
            attempt.Apply(new(response.OperationId, response.Position, response.Kind, answer, time.GetUtcNow().UtcDateTime, response.Spent));
        return receipt;
    }

    private async Task CatchUpAsync(OpenAttempt attempt, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var (progress, _) = await FoldAsync(db, attempt.Id, attempt.Quiz.Revision, cancellation);
        attempt.CatchUp(progress);
    }

    /// <summary>Finishes and scores an attempt, once: whatever is committed before counts, nothing is accepted after. False when the learner has no such attempt.</summary>
    public async Task<bool> SubmitAsync(Guid attemptId, Guid learnerId, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var row = await db.Attempts.AsNoTracking().FirstOrDefaultAsync(attempt => attempt.Id == attemptId && attempt.LearnerId == learnerId, cancellation);
        if (row is null)
            return false;
        if (row.SubmittedUtc is not null)
            return true;
        var quiz = await quizzes.FindAsync(row.QuizRevisionId) ?? throw new InvalidOperationException($"Quiz revision {row.QuizRevisionId} is missing.");
        var now = time.GetUtcNow().UtcDateTime;
        var submitted = row.DeadlineUtc < now ? row.DeadlineUtc.Value : now;
        // Taking the row first: from here on the journal refuses answers to this attempt, so what is read next is all there will be.
        var taken = await db.Attempts
            .Where(attempt => attempt.Id == attemptId && attempt.SubmittedUtc == null)
            .ExecuteUpdateAsync(set => set.SetProperty(attempt => attempt.SubmittedUtc, submitted), cancellation);
        if (taken == 0)
            return true;
        var (progress, _) = await FoldAsync(db, attemptId, quiz.Revision, cancellation);
        var score = AttemptScore.Of(quiz.Revision, progress);
        db.QuestionResults.AddRange(score.Questions.Select(question => QuestionResultRow.From(attemptId, quiz.Revision.Questions[question.Position], question)));
        await db.SaveChangesAsync(cancellation);
        await db.Attempts.Where(attempt => attempt.Id == attemptId)
            .ExecuteUpdateAsync(set => set.SetProperty(attempt => attempt.Points, score.Points), cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }

    /// <summary>Submits every attempt whose time is over, so that scores do not wait for a learner to come back.</summary>
    /// <returns>How many there were.</returns>
    /// <exception cref="AggregateException">Some could not be submitted; the others were.</exception>
    public async Task<int> SubmitOverdueAsync(CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var before = time.GetUtcNow().UtcDateTime - AttemptRules.Grace;
        var overdue = await db.Attempts.AsNoTracking()
            .Where(attempt => attempt.SubmittedUtc == null && attempt.DeadlineUtc < before)
            .Select(attempt => new { attempt.Id, attempt.LearnerId })
            .ToListAsync(cancellation);
        var failures = new List<Exception>();
        foreach (var attempt in overdue)
        {
            try
            {
                await SubmitAsync(attempt.Id, attempt.LearnerId, cancellation);
            }
#pragma warning disable CA1031 // One attempt that cannot be scored must not keep the others waiting; it is told below.
            catch (Exception failure) when (!cancellation.IsCancellationRequested)
#pragma warning restore CA1031
            {
                failures.Add(new InvalidOperationException($"Attempt {attempt.Id} is overdue and could not be submitted.", failure));
            }
        }
        return failures.Count == 0 ? overdue.Count : throw new AggregateException(failures);
    }

    private async Task<OpenAttempt?> ReadAsync(Guid attemptId, Guid learnerId, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var row = await db.Attempts.AsNoTracking().FirstOrDefaultAsync(attempt => attempt.Id == attemptId && attempt.LearnerId == learnerId, cancellation);
        if (row is null || await quizzes.FindAsync(row.QuizRevisionId) is not { } quiz)
            return null;
        var (progress, version) = await FoldAsync(db, attemptId, quiz.Revision, cancellation);
        return new(row.Id, row.LearnerId, quiz, row.Seed, row.DeadlineUtc, row.SubmittedUtc, progress, version);
    }

    private static async Task<(AttemptProgress Progress, int Count)> FoldAsync(QuizDbContext db, Guid attemptId, QuizRevision quiz, CancellationToken cancellation)
    {
        var entries = await db.ResponseEvents.AsNoTracking()
            .Where(entry => entry.AttemptId == attemptId)
            .OrderBy(entry => entry.Sequence)
            .ToListAsync(cancellation);
        return (AttemptProgress.Fold(quiz, entries.Select(entry => entry.ToEvent())), entries.Count);
    }
}
