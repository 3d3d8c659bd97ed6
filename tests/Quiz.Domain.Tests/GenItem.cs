using System.Collections.Immutable;
using CsCheck;
using Quiz.Domain.Answers;
using Quiz.Domain.Questions;
using Quiz.Domain.Text;

namespace Quiz.Domain.Tests;

/// <summary>Any item, with answers to it.</summary>
internal static class GenItem
{
    private static readonly Gen<string> Words = Gen.OneOf("Stockholm", "six million", "Kim Myong-gil", "6 October 2019", "the UN", "ceasefire", "42 %");

    private static readonly Gen<ShortAnswer> ShortAnswers = Words.Array[1, 3].Select(accepted => new ShortAnswer([.. accepted]));

    public static readonly Gen<Item> Any = Gen.OneOf<Item>(
        Gen.Select(Gen.Int[2, 6], Gen.Int[0, 1], Gen.Bool, (count, key, keep) => (Item)new SingleChoice(SampleQuiz.Options(count, key), keep)),
        Gen.Select(Gen.Int[3, 6], Gen.Int[0, 1], Gen.Bool, (count, key, keep) => (Item)new MultipleChoice(SampleQuiz.Options(count, key, 2), keep)),
        Gen.Enum<Verdict>().Select(key => (Item)new TrueFalseNotGiven(key)),
        ShortAnswers.Select(item => (Item)item),
        ShortAnswers.Array[1, 4].Select(gaps => (Item)new Cloze(string.Join(' ', gaps.Select((_, gap) => $"{{{gap + 1}}}")), [.. gaps])),
        Gen.Select(Gen.Int[2, 5], Gen.Int[0, 2], (prompts, extra) => (Item)new Matching(
            Named("Prompt", prompts), Named("Match", prompts), SampleQuiz.Options(extra))),
        Gen.Int[3, 6].Select(count => (Item)new Ordering(Named("Element", count))),
        Gen.Select(Gen.Int[2, 9], Gen.Int[0, 1], (count, key) => (Item)new SelectEvidence(
            [.. Enumerable.Range(0, count).Select(index => new TextSpan(index * 10, 9))], [key])));

    public static readonly Gen<(Item Item, Answer Answer)> WithAnswer = Any.SelectMany(item => AnswerTo(item).Select(answer => (item, answer)));

    public static Gen<Answer> AnswerTo(Item item) => item switch
    {
        SingleChoice choice => Gen.Int[-1, choice.Options.Length - 1].Select(Answer (chosen) => new ChoiceAnswer(chosen < 0 ? [] : [chosen])),
        MultipleChoice choice => Gen.Bool.Array[choice.Options.Length].Select(Answer (chosen) =>
            new ChoiceAnswer([.. Enumerable.Range(0, chosen.Length).Where(index => chosen[index])])),
        TrueFalseNotGiven => Gen.Enum<Verdict>().Select(Answer (verdict) => new VerdictAnswer(verdict)),
        ShortAnswer => Text.Select(Answer (text) => new TextAnswer(text)),
        Cloze cloze => Text.Array[cloze.Gaps.Length].Select(Answer (texts) => new GapsAnswer([.. texts])),
        Matching matching => Places(matching.Prompts.Length, matching.Matches.Length + matching.Extra.Length).Select(Answer (places) => new MatchesAnswer(places)),
        Ordering ordering => Places(ordering.Elements.Length, ordering.Elements.Length).Select(Answer (places) => new OrderAnswer(places)),
        SelectEvidence evidence => Gen.Int[-1, evidence.Sentences.Length - 1].Select(Answer (sentence) => new SentenceAnswer(sentence)),
        _ => throw new ArgumentOutOfRangeException(nameof(item)),
    };

    public static Answer RightAnswer(Item item) => item switch
    {
        SingleChoice choice => new ChoiceAnswer(Keys(choice.Options)),
        MultipleChoice choice => new ChoiceAnswer(Keys(choice.Options)),
        TrueFalseNotGiven statement => new VerdictAnswer(statement.Key),
        ShortAnswer shortAnswer => new TextAnswer(shortAnswer.Accepted[^1]),
        Cloze cloze => new GapsAnswer([.. cloze.Gaps.Select(gap => gap.Accepted[0])]),
        Matching matching => new MatchesAnswer([.. Enumerable.Range(0, matching.Prompts.Length)]),
        Ordering ordering => new OrderAnswer([.. Enumerable.Range(0, ordering.Elements.Length)]),
        SelectEvidence evidence => new SentenceAnswer(evidence.Keys[0]),
        _ => throw new ArgumentOutOfRangeException(nameof(item)),
    };

    private static Gen<string> Text => Gen.OneOf(Words, Gen.String[Gen.Char[' ', '~'], 0, 30], Gen.Const(""), Gen.Const("Åsa “ß” 東京 🌍"));

    // Distinct places, some left blank.
    private static Gen<ImmutableArray<int>> Places(int count, int places) => Gen.Select(
        Gen.Shuffle(Enumerable.Range(0, places).ToArray()), Gen.Int[0, 3].Array[count],
        (shuffled, blanks) => blanks.Select((blank, index) => blank == 0 ? -1 : shuffled[index]).ToImmutableArray());

    private static ImmutableArray<string> Named(string name, int count) => [.. Enumerable.Range(0, count).Select(index => $"{name} {index}")];

    private static ImmutableArray<int> Keys(ImmutableArray<Option> options) =>
        [.. Enumerable.Range(0, options.Length).Where(index => options[index].IsKey)];
}
