using Quiz.Domain.Articles;
using Quiz.Domain.Text;
using Quiz.Interchange.ArticleImport;

namespace Quiz.Interchange.Tests.ArticleImport;

/// <summary>What holds for every text: nothing is thrown, nothing is lost, and twice the same gives the same.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Shapes =
    [
        "Settings", "• +2", "X", "Share on Facebook", "Top 10 Stories", "Related articles", "Comments (12)", "By Ada Lund", "Ada Lund ada@post.example",
        "By Ada Lund | 3 September 2019", "3 September 2019", "Seoul, 3 September 2019", "SEOUL, Sept. 3 (Agency) – The ministers met for three hours on Monday.",
        "Ministers meet for the third time this year", "# Ministers meet", "## Later", "> Enough is enough.", "---", "![x](y.png)", "1. One", "- two", "Points:",
        "The dome opens at dusk on Sunday. AFP", "The dome opens at dusk on Sunday. AFP", "He said no.", "The ministers met for three hours on Monday and agreed on nothing at all.",
        "“We could not wait,” said the mayor, who had waited for three years and a day.", "", "", "  ", "\u00A0", "\u200B", "© 2019 The Post", "https://post.example/a",
        "部長們星期一在首都會面。", "장관들이 월요일에 만났다.", "اجتمع الوزراء يوم الاثنين.", "🚢🚢", "**", "__init__", "[", "](", "*a*b*c*", "\u0301\u0301", "﷽",
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void LinesOfEveryKind_AreAllInADraftOrTakenOff(int seed)
    {
        var random = new Random(seed);
        var lines = Enumerable.Range(0, random.Next(1, 60)).Select(_ => Shapes[random.Next(Shapes.Length)]).ToArray();

        HoldsFor(string.Join(random.Next(2) == 0 ? "\n" : "\n\n", lines));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void AnyUnits_AreAllInADraftOrTakenOff(int seed)
    {
        var random = new Random(seed);
        var wide = seed % 2 == 0;
        HoldsFor(string.Create(random.Next(1, 800), (random, wide), static (span, state) =>
        {
            foreach (ref var c in span)
            {
                c = state.random.Next(8) switch
                {
                    0 => ' ',
                    1 => '\n',
                    2 => ".*_[]()>#-–—:|@/\"“”"[state.random.Next(19)],
                    // Surrogates by themselves among them.
                    3 when state.wide => (char)state.random.Next(0x10000),
                    _ => (char)state.random.Next('A', 'z'),
                };
            }
        }));
    }

    [Fact]
    public void PageOfShortLinesOnly_IsReadInTime()
    {
        var page = string.Join('\n', Enumerable.Range(0, 9_000).Select(i => $"Line of words {i} without an end"));

        HoldsFor(page);
    }

    private static void HoldsFor(string text)
    {
        var page = PageImport.Read(text);

        page.Parts.ShouldBe(PageImport.Read(text).Parts);
        var lines = text.Split(["\r\n", "\n", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029"], StringSplitOptions.None)
            .Select(CanonicalText.OfBlock).Where(line => line.Length > 0);
        Squeezed(page.Parts.Select(part => part.Source)).ShouldBe(Squeezed(lines));
        page.Parts.Zip(page.Parts.Skip(1)).ShouldAllBe(pair => pair.First.FirstLine <= pair.Second.FirstLine && pair.First.LastLine <= pair.Second.LastLine);
        page.Parts.ShouldAllBe(part => part.Reason.HasValue == (part.Role == PartRole.TakenOff));
        AllKeptIsIn(page);
        if (page.Problem is null)
            ArticleRevision.From(page.Draft()).Blocks.ShouldNotBeEmpty();
        for (var i = 0; i < Math.Min(page.Parts.Length, 20); i++)
            AllKeptIsIn(page.With(i, PartRole.Paragraph));
    }

    private static void AllKeptIsIn(ImportedPage page)
    {
        var draft = page.Draft();
        var kept = string.Join('\n', [draft.Headline, draft.Byline, draft.Caption, draft.Summary, .. draft.Body.Select(block => block.Text)]);
        foreach (var part in page.Parts.Where(part => part.Role is not PartRole.TakenOff))
        {
            if (part.Role == PartRole.Dateline)
                draft.Dateline.ShouldNotBeNull();
            else
                kept.ShouldContain(part.Text, Case.Sensitive);
        }
    }

    private static string Squeezed(IEnumerable<string> lines) => string.Concat(lines).Replace(" ", "", StringComparison.Ordinal);
}
