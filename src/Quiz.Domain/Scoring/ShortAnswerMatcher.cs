using System.Text.RegularExpressions;
using Quiz.Domain.Questions;
using Quiz.Domain.Quizzes;

namespace Quiz.Domain.Scoring;

/// <summary>Whether a learner's words say what is accepted.</summary>
public static partial class ShortAnswerMatcher
{
    /// <summary>Shorter words have too many neighbours for a slip to be told from another word.</summary>
    private const int ShortestForgiven = 5;

    /// <summary>
    /// Right when the normal form (<see cref="Wording"/>) is that of an accepted wording, or becomes it by one edit (a letter
    /// inserted, deleted, substituted, or two neighbours swapped) in one word. The accepted word must have five or more
    /// letters and nothing but letters; a number word is never taken for another word's typo (six billion, six million). What is
    /// written, or the word with the slip, must not itself be another answer of the quiz: an accepted wording of another
    /// question or gap, an option, a prompt or match, an element. Words that follow the answer anyway may be repeated in it:
    /// “5 petabytes” where the gap stands before “petabytes”.
    /// </summary>
    /// <param name="following">What is read after the answer: the rest of a cloze, <see cref="Counted"/> of a stem.</param>
    public static AnswerMatch Match(string text, ShortAnswer key, QuizRevision quiz, string following = "")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(quiz);
        if (string.IsNullOrWhiteSpace(text))
            return new(false);
        var written = Wording.Key(text);
        var accepted = key.Accepted.ToLookup(Wording.Key);
        var tokens = Wording.Tokens(text);
        if (accepted.Contains(written) || Unrepeated(tokens, Wording.Tokens(following)).Any(shorter => accepted.Contains(Wording.Key(shorter))))
            return new(true);
        var answers = QuizAnswers.Of(quiz);
        if (answers.Contains(written))
            return new(false);
        var words = accepted
            .SelectMany(wordings => wordings.SelectMany(Wording.Tokens).Distinct().Where(IsForgivable).Select(word => (Word: word, Wordings: wordings)))
            .ToList();
        var forgiven = Enumerable.Range(0, tokens.Count)
            .Where(at => MayBeSlip(tokens[at]))
            .SelectMany(at => words.Where(word => OneEdit.Parts(tokens[at], word.Word)
                && Wording.Key([.. tokens[..at], word.Word, .. tokens[(at + 1)..]]) == word.Wordings.Key))
            .Select(word => word.Wordings.First(wording => Wording.Tokens(wording).Contains(word.Word)))
            .FirstOrDefault();
        return new(forgiven is not null, forgiven);

        bool MayBeSlip(string token) =>
            token.All(char.IsLetter) && !NumberWords.Contains(token)
            && (Wording.Key([token]) is var alone && (accepted.Contains(alone) || !answers.Contains(alone)));
    }

    /// <inheritdoc cref="Match"/>
    public static bool IsRight(string text, ShortAnswer key, QuizRevision quiz, string following = "") => Match(text, key, quiz, following).IsRight;

    /// <summary>What a stem asks the number of, and the rest of the stem: “petabytes of data …” of “How many petabytes of data …?”. Empty where it asks for no number.</summary>
    public static string Counted(string stem) => HowMany().Match(stem) is { Success: true } match ? match.Groups[1].Value : "";

    // The answer without what it says again of the words after it, where it says anything again and anything else.
    private static IEnumerable<List<string>> Unrepeated(List<string> tokens, List<string> following) =>
        from count in Enumerable.Range(1, Math.Max(0, Math.Min(tokens.Count - 1, following.Count)))
        where tokens[^count..].SequenceEqual(following[..count])
        select tokens[..^count];

    [GeneratedRegex(@"\bhow many\s+(.*)", RegexOptions.IgnoreCase)]
    private static partial Regex HowMany();

    private static bool IsForgivable(string word) => word.Length >= ShortestForgiven && word.All(char.IsLetter);
}
