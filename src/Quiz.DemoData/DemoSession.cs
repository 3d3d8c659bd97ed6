using System.Collections.Immutable;
using Bogus;
using Quiz.Domain.Answers;
using Quiz.Domain.Attempts;
using Quiz.Domain.Questions;
using Quiz.Domain.Quizzes;

namespace Quiz.DemoData;

/// <summary>How learners go through one quiz: read, answer in order, change their mind, mark what they doubt and come back.</summary>
internal sealed class DemoSession(QuizRevision quiz, IReadOnlyList<ItemDifficulty> difficulties, Randomizer random)
{
    // Share of a time limit that the slowest still keep: their answers arrive in time.
    private const double MostOfLimit = 0.95;

    private readonly List<ResponseEvent> events = [];
    private DateTime now;

    /// <param name="leaves">Whether the learner stops in the middle.</param>
    public DemoAttempt Take(DemoPerson learner, double ability, int number, DateTime startedUtc, bool leaves)
    {
        events.Clear();
        now = startedUtc;
        var reading = Chance.Duration(random, number == 1 ? quiz.Article.WordCount / 3.5 : 30);
        var count = leaves ? random.Number(1, Math.Max(1, quiz.Questions.Length - 2)) : quiz.Questions.Length;
        var doubtful = new List<int>();
        for (var position = 0; position < count; position++)
        {
            Add(position, ResponseKind.Visited, null, position == 0 ? reading : TimeSpan.FromSeconds(1));
            if (Answer(position, ability))
                doubtful.Add(position);
        }
        if (!leaves)
        {
            foreach (var position in doubtful)
                Return(position, ability);
        }
        var taken = Hurried(startedUtc);
        var submitted = leaves ? (DateTime?)null : taken[^1].AtUtc + TimeSpan.FromSeconds(2);
        return new(random.Guid(), learner, quiz, number, random.Long(), startedUtc, submitted, taken);
    }

    /// <returns>Whether the learner marked the question to come back to it.</returns>
    private bool Answer(int position, double ability)
    {
        // The weak leave more blank.
        if (random.Double() < 0.05 * (1 - difficulties[position].ChanceOfRight(ability)))
            return false;
        var answer = Draw(position, ability);
        if (random.Bool(0.12f))
            Add(position, ResponseKind.Answered, DemoAnswers.Wrong(quiz, quiz.Questions[position], random), Thinking(position));
        Add(position, ResponseKind.Answered, answer, Thinking(position));
        if (AttemptRules.MayCheck(quiz.Settings))
        {
            Add(position, ResponseKind.Checked, null, Chance.Duration(random, 3));
            return false;
        }
        if (!random.Bool(0.1f))
            return false;
        Add(position, ResponseKind.Flagged, null, Chance.Duration(random, 2));
        return true;
    }

    private void Return(int position, double ability)
    {
        Add(position, ResponseKind.Visited, null, TimeSpan.FromSeconds(2));
        if (random.Bool(0.6f))
            Add(position, ResponseKind.Answered, Draw(position, ability), Thinking(position));
        Add(position, ResponseKind.Unflagged, null, TimeSpan.FromSeconds(1));
    }

    private Answer Draw(int position, double ability) =>
        random.Double() < difficulties[position].ChanceOfRight(ability)
            ? DemoAnswers.Right(quiz.Questions[position], random)
            : DemoAnswers.Wrong(quiz, quiz.Questions[position], random);

    private TimeSpan Thinking(int position) => Chance.Duration(random, quiz.Questions[position].Content.Item switch
    {
        SingleChoice or TrueFalseNotGiven => 14,
        MultipleChoice or ShortAnswer or SelectEvidence => 22,
        _ => 38,
    });

    private void Add(int position, ResponseKind kind, Answer? answer, TimeSpan spent)
    {
        now += spent;
        events.Add(new(random.Guid(), position, kind, answer, now, spent));
    }

    // Learners see the clock: whoever would run over the limit was faster everywhere.
    private ImmutableArray<ResponseEvent> Hurried(DateTime startedUtc)
    {
        var pace = quiz.Settings.TimeLimit is { } limit ? Math.Min(1, MostOfLimit * limit / (now - startedUtc)) : 1;
        return [.. events.Select(e => e with { AtUtc = startedUtc + (e.AtUtc - startedUtc) * pace, Spent = e.Spent * pace })];
    }
}
