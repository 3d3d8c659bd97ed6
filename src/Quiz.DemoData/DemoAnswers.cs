using System.Collections.Immutable;
using Bogus;
using Quiz.Domain.Answers;
using Quiz.Domain.Questions;
using Quiz.Domain.Quizzes;

namespace Quiz.DemoData;

/// <summary>Answers as learners give them.</summary>
internal static class DemoAnswers
{
    /// <summary>An answer that is meant to be right: typed answers may carry a slip or another case.</summary>
    public static Answer Right(QuizQuestion question, Randomizer random) => question.Content.Item switch
    {
        SingleChoice choice => new ChoiceAnswer(Keys(choice.Options)),
        MultipleChoice choice => new ChoiceAnswer(Keys(choice.Options)),
        TrueFalseNotGiven statement => new VerdictAnswer(statement.Key),
        ShortAnswer item => new TextAnswer(Typed(item, random)),
        Cloze cloze => new GapsAnswer([.. cloze.Gaps.Select(gap => Typed(gap, random))]),
        Matching matching => new MatchesAnswer([.. Enumerable.Range(0, matching.Prompts.Length)]),
        Ordering ordering => new OrderAnswer([.. Enumerable.Range(0, ordering.Elements.Length)]),
        SelectEvidence evidence => new SentenceAnswer(evidence.Keys[0]),
        var item => throw Unknown(item),
    };

    /// <summary>A wrong answer of the kind that the question invites; partly right where the item gives part of the points.</summary>
    public static Answer Wrong(QuizRevision quiz, QuizQuestion question, Randomizer random) => question.Content.Item switch
    {
        SingleChoice choice => new ChoiceAnswer([Distractor(choice.Options, random)]),
        MultipleChoice choice => new ChoiceAnswer(MissedOrMistaken(choice.Options, random)),
        TrueFalseNotGiven { Key: Verdict.NotGiven } => new VerdictAnswer(random.Bool() ? Verdict.True : Verdict.False),
        // What is not in the text is more often taken for true or false than what is there is overlooked.
        TrueFalseNotGiven { Key: var key } => new VerdictAnswer(random.Bool(0.35f) ? Verdict.NotGiven : key is Verdict.True ? Verdict.False : Verdict.True),
        ShortAnswer item => new TextAnswer(OtherAnswer(quiz, item, random)),
        Cloze cloze => new GapsAnswer(OneGapWrong(quiz, cloze, random)),
        Matching matching => new MatchesAnswer(Swapped(matching.Prompts.Length, random)),
        Ordering ordering => new OrderAnswer(Swapped(ordering.Elements.Length, random)),
        SelectEvidence evidence => new SentenceAnswer(OtherSentence(evidence, random)),
        var item => throw Unknown(item),
    };

    private static ImmutableArray<int> Keys(ImmutableArray<Option> options) =>
        [.. Enumerable.Range(0, options.Length).Where(index => options[index].IsKey)];

    private static int Distractor(ImmutableArray<Option> options, Randomizer random)
    {
        var distractors = Enumerable.Range(0, options.Length).Where(index => !options[index].IsKey).ToArray();
        var weights = distractors.Select(index => options[index].Kind switch
        {
            DistractorKind.Misread => 5f,
            DistractorKind.Elsewhere => 3f,
            _ => 1f,
        }).ToArray();
        return random.WeightedRandom(distractors, [.. weights.Select(weight => weight / weights.Sum())]);
    }

    private static ImmutableArray<int> MissedOrMistaken(ImmutableArray<Option> options, Randomizer random)
    {
        var chosen = Keys(options).ToHashSet();
        var misses = random.Bool(0.7f);
        if (misses)
            chosen.Remove(random.ListItem([.. chosen.Order()]));
        if (!misses || random.Bool(0.4f))
            chosen.Add(Distractor(options, random));
        return [.. chosen.Order()];
    }

    private static ImmutableArray<string> OneGapWrong(QuizRevision quiz, Cloze cloze, Randomizer random)
    {
        var wrong = random.Number(cloze.Gaps.Length - 1);
        return [.. cloze.Gaps.Select((gap, index) => index == wrong ? OtherAnswer(quiz, gap, random) : Typed(gap, random))];
    }

    private static string Typed(ShortAnswer item, Randomizer random)
    {
        var text = random.Bool(0.8f) ? item.Accepted[0] : random.ListItem([.. item.Accepted]);
        if (random.Bool(0.2f))
            text = text.ToLowerInvariant();
        return random.Bool(0.08f) ? WithSlip(text, random) : text;
    }

    // Two neighbouring letters swapped, the commonest slip of the keyboard.
    private static string WithSlip(string text, Randomizer random)
    {
        var places = Enumerable.Range(1, Math.Max(0, text.Length - 2))
            .Where(at => char.IsLetter(text[at]) && char.IsLetter(text[at + 1]) && text[at] != text[at + 1]).ToList();
        if (places.Count == 0)
            return text;
        var at = random.ListItem(places);
        return $"{text[..at]}{text[at + 1]}{text[at]}{text[(at + 2)..]}";
    }

    private static string OtherAnswer(QuizRevision quiz, ShortAnswer item, Randomizer random)
    {
        var others = quiz.Questions
            .SelectMany(question => question.Content.Item switch
            {
                ShortAnswer other => [other],
                Cloze cloze => cloze.Gaps,
                _ => ImmutableArray<ShortAnswer>.Empty,
            })
            .Select(other => other.Accepted[0])
            .Where(other => !item.Accepted.Contains(other, StringComparer.OrdinalIgnoreCase))
            .ToList();
        return others.Count > 0 && random.Bool(0.8f) ? random.ListItem(others) : "not sure";
    }

    private static ImmutableArray<int> Swapped(int count, Randomizer random)
    {
        var places = Enumerable.Range(0, count).ToArray();
        var at = random.Number(count - 2);
        (places[at], places[at + 1]) = (places[at + 1], places[at]);
        return [.. places];
    }

    private static int OtherSentence(SelectEvidence evidence, Randomizer random)
    {
        var others = Enumerable.Range(0, evidence.Sentences.Length).Where(index => !evidence.Keys.Contains(index)).ToList();
        var near = others.Where(index => Math.Abs(index - evidence.Keys[0]) <= 2).ToList();
        return others.Count == 0 ? -1 : random.ListItem(near.Count > 0 && random.Bool(0.7f) ? near : others);
    }

    private static ArgumentException Unknown(Item item) => new($"No learner answers {item.GetType().Name} yet.", nameof(item));
}
