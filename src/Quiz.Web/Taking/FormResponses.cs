using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Quiz.Domain.Attempts;

namespace Quiz.Web.Taking;

/// <summary>
/// Reads a posted page of questions as responses. A browser without script posts all questions at once, so only those whose
/// answer or flag differs from what is stored become responses.
/// </summary>
public static class FormResponses
{
    /// <summary>Form field with the position of the question to check.</summary>
    public const string CheckField = "check";

    public static IEnumerable<LearnerResponse> Read(IFormCollection form, OpenAttempt attempt)
    {
        var check = int.TryParse(form[CheckField], NumberStyles.None, CultureInfo.InvariantCulture, out var position) ? position : -1;
        foreach (var question in attempt.Progress.Questions)
        {
            var name = question.Position.ToString(CultureInfo.InvariantCulture);
            var values = form["q" + name].Select(value => value ?? "").ToArray();
            // Disabled controls are not posted: a checked question has nothing to say.
            if (!question.IsChecked)
            {
                var differs = !SameAnswer(values, attempt.ValuesOf(question.Position));
                if (question.Position == check)
                    yield return Response(question.Position, ResponseKind.Checked, values);
                else if (differs)
                    yield return Response(question.Position, ResponseKind.Answered, values);
            }
            var flagged = form.ContainsKey("f" + name);
            if (flagged != question.IsFlagged)
                yield return Response(question.Position, flagged ? ResponseKind.Flagged : ResponseKind.Unflagged, []);
        }

        LearnerResponse Response(int at, ResponseKind kind, string[] values) =>
            new(IdOf(attempt, at, kind, values), at, kind, values, TimeSpan.Zero);
    }

    // A double click reads the same version twice and so makes the same ids; an answer changed back later makes another.
    private static Guid IdOf(OpenAttempt attempt, int position, ResponseKind kind, string[] values)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{attempt.Id:N} {attempt.Version} {position} {kind} {string.Join('\u001f', values)}");
        return new(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
    }

    private static bool SameAnswer(IReadOnlyCollection<string> posted, IReadOnlyCollection<string> stored) =>
        posted.SequenceEqual(stored) || (posted.All(string.IsNullOrEmpty) && stored.All(string.IsNullOrEmpty));
}
