using Quiz.Domain.Questions;
using Quiz.Domain.Quizzes;

namespace Quiz.Domain.Scoring;

/// <summary>Whether a learner's words say what is accepted.</summary>
public static class ShortAnswerMatcher
{
    /// <summary>Shorter words have too many neighbours for a slip to be told from another word.</summary>
    private const int ShortestForgiven = 5;

    /// <summary>
    /// Right when the normal form (<see cref="Wording"/>) is that of an accepted wording, or becomes it by one edit (a letter
    /// inserted, deleted, substituted, or two neighbours swapped) in one word. The accepted word must have five or more
    /// letters and nothing but letters; a number word is never taken for another word's typo (six billion, six million). What is
    /// written, or the word with the slip, must not itself be another answer of the quiz: an accepted wording of another
    /// question or gap, an option, a prompt or match, an element.
    /// </summary>
    public static bool IsRight(string text, ShortAnswer key, QuizRevision quiz)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(quiz);
        if (string.IsNullOrWhiteSpace(text))
            return false;
        var written = Wording.Key(text);
        var accepted = key.Accepted.ToLookup(Wording.Key);
        if (accepted.Contains(written))
            return true;
        var answers = QuizAnswers.Of(quiz);
        if (answers.Contains(written))
            return false;
        var tokens = Wording.Tokens(text);
        var words = accepted
            .SelectMany(wordings => wordings.SelectMany(Wording.Tokens).Distinct().Where(IsForgivable).Select(word => (Word: word, Wanted: wordings.Key)))
            .ToList();
        return Enumerable.Range(0, tokens.Count)
            .Where(at => MayBeSlip(tokens[at]))
            .Any(at => words.Exists(word => OneEdit.Parts(tokens[at], word.Word)
                && Wording.Key([.. tokens[..at], word.Word, .. tokens[(at + 1)..]]) == word.Wanted));

        bool MayBeSlip(string token) =>
            token.All(char.IsLetter) && !NumberWords.Contains(token)
            && (Wording.Key([token]) is var alone && (accepted.Contains(alone) || !answers.Contains(alone)));
    }

    private static bool IsForgivable(string word) => word.Length >= ShortestForgiven && word.All(char.IsLetter);
}
