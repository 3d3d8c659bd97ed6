using System.Text;

namespace Quiz.Cli;

/// <summary>What a command reads and writes: UTF-8 on every machine, whatever its console says.</summary>
internal sealed record Terminal(Stream Input, TextWriter Output, TextWriter Error)
{
    public static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new(
            Console.OpenStandardInput(),
            new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" },
            new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true });
    }
}
