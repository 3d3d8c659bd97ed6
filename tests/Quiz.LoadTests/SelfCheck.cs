using Quiz.LoadTests.Dom;
using Quiz.LoadTests.Http;
using Quiz.LoadTests.Measurements;
using Quiz.LoadTests.Protocol;
using Quiz.LoadTests.Reporting;
using Quiz.LoadTests.Servers;

namespace Quiz.LoadTests;

/// <summary>What the measurements rest on, tried without a server.</summary>
public static class SelfCheck
{
    /// <returns>0 when all is well, otherwise 1.</returns>
    public static async Task<int> RunAsync(CancellationToken cancellation)
    {
        var failed = 0;
        Expect(await RefusesAsync("192.0.2.1", cancellation), "another machine is refused");
        Expect(!await RefusesAsync("127.0.0.1", cancellation), "this machine is not");
        Expect(SurvivesFraming(), "a hub message comes back as it was written");
        var page = HtmlReader.Read("<!--x--><form action=/a/start><input type=\"hidden\" name='n' value=\"1&amp;2\"><p>Two</p></form><a>3</a>");
        Expect(page.Elements("input").Single().Attribute("value") == "1&2" && page.Elements("a").Single().Parent == page, "a page is read");
        const string Fonts = "@font-face{src:url(a);unicode-range:U+0-FF}@font-face{src:url(b);unicode-range:U+1E00-1EFF}";
        Expect(FontFace.Needed(Fonts, "Wien").EndsWith("U+0-FF}", StringComparison.Ordinal), "a font without a character on the page is left out");
        Expect(Percentiles.Of(Enumerable.Range(1, 200).Select(value => (double)value)) is { P50: 100, P99: 198, Max: 200 }, "percentiles are nearest ranks");
        var table = new RatioTable(slack: 0.6);
        table.AtLeastTimes("kept with slack", new Figure(19), new Figure(1), 30);
        Expect(table.IsKept, "a promise is held with slack");
        table.AtMostPart("missed", new Figure(1), new Figure(4), 1, 10);
        Expect(!table.IsKept, "a missed promise is seen");
        var strict = new RatioTable(slack: 0.6);
        strict.Tell("told", new Figure(1), null);
        strict.Never("kept", new Figure(0), null);
        Expect(strict.IsKept, "a row that only tells promises nothing");
        strict.Never("missed", new Figure(1), null);
        Expect(!strict.IsKept, "what may never happen has no slack");
        Expect(Heading.Of(isBrief: true, 0.6).Contains("-- table --short`", StringComparison.Ordinal), "the heading names the command that makes the table");
        Expect(table.ToMarkdown().Contains("| missed | 1 | 4 | 1/4.0 | at most 1/10 | **missed** |", StringComparison.Ordinal), "a row reads as tests/run expects it");
        using var itself = System.Diagnostics.Process.GetCurrentProcess();
        var server = new ServerProcess(itself.Id);
        Expect(server.ProcessorTime() > TimeSpan.Zero && server.Resident() > 1024 * 1024, "a process tells what it has taken");
        return failed;

        void Expect(bool holds, string what)
        {
            Console.WriteLine($"{(holds ? "ok    " : "FAILED")}  {what}");
            if (!holds)
                failed = 1;
        }
    }

    private static async Task<bool> RefusesAsync(string host, CancellationToken cancellation)
    {
        const int DiscardPort = 9;
        try
        {
            (await Network.ConnectAsync(host, DiscardPort, cancellation)).Dispose();
        }
        catch (InvalidOperationException)
        {
            return true;
        }
        catch (System.Net.Sockets.SocketException)
        {
            // Nobody listens, but the attempt was made.
        }
        return false;
    }

    private static bool SurvivesFraming()
    {
        var text = new string('ä', 200);
        ReadOnlySpan<byte> data = HubMessage.Invocation("7", "Target", text, 123456789012L, -5, null, true);
        var reader = new MessagePackReader(HubMessage.Next(ref data));
        reader.ReadArrayHeader();
        var type = reader.ReadInteger();
        reader.SkipHeaders();
        return data.IsEmpty && type == HubMessage.InvocationType && reader.ReadString() == "7" && reader.ReadString() == "Target"
            && reader.ReadArrayHeader() == 5 && reader.ReadString() == text && reader.ReadInteger() == 123456789012L
            && reader.ReadInteger() == -5 && reader.ReadString() is null && reader.ReadBoolean();
    }
}
