using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Quiz.Interchange.Library.Yaml;

/// <summary>
/// Reads one YAML document of plain fields, lists and texts. It works on the parser's events, because the parser's own tree
/// gives up the whole file at a repeated key, follows aliases and has no bound on nesting.
/// </summary>
internal sealed class YamlReader
{
    private const int DeepestNesting = 16;

    private readonly Parser parser;
    private readonly int linesBefore;

    private YamlReader(string text, int linesBefore)
    {
        parser = new Parser(new StringReader(text));
        this.linesBefore = linesBefore;
    }

    /// <param name="linesBefore">Lines of the file that stand before <paramref name="text"/>.</param>
    /// <returns>The fields of the document, or null when there is a problem, which is then in the log.</returns>
    public static YamlMap? Read(string text, int linesBefore, ProblemLog log)
    {
        try
        {
            return new YamlReader(text, linesBefore).Document(log);
        }
        catch (YamlException failure)
        {
            log.Add((int)failure.Start.Line + linesBefore, $"not YAML: {failure.Message.TrimEnd('.')}");
            return null;
        }
    }

    private YamlMap? Document(ProblemLog log)
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            log.Add(linesBefore + 1, "holds no fields");
            return null;
        }
        var root = Value(1);
        parser.Consume<DocumentEnd>();
        if (parser.TryConsume<DocumentStart>(out var second))
            log.Add(LineOf(second), "a second YAML document begins here; only one is read");
        else if (root is YamlMap map)
            return map;
        else
            log.Add(root.Line, $"should be a group of fields, and is {root.Shape}");
        return null;
    }

    private YamlValue Value(int depth)
    {
        if (depth > DeepestNesting)
            throw new YamlException(parser.Current!.Start, parser.Current.End, "nested too deeply");
        if (parser.TryConsume<Scalar>(out var scalar))
            return new YamlText(scalar.Value, LineOf(scalar));
        if (parser.TryConsume<SequenceStart>(out var list))
        {
            var items = ImmutableArray.CreateBuilder<YamlValue>();
            while (!parser.TryConsume<SequenceEnd>(out _))
                items.Add(Value(depth + 1));
            return new YamlList(items.ToImmutable(), LineOf(list));
        }
        if (parser.TryConsume<MappingStart>(out var start))
        {
            var fields = ImmutableArray.CreateBuilder<YamlField>();
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                if (!parser.TryConsume<Scalar>(out var name))
                    throw new YamlException(parser.Current!.Start, parser.Current.End, "a field’s name must be plain text");
                fields.Add(new(name.Value, Value(depth + 1), LineOf(name)));
            }
            return new YamlMap(fields.ToImmutable(), LineOf(start));
        }
        throw new YamlException(parser.Current!.Start, parser.Current.End, "references to other places (*name) are not read");
    }

    private int LineOf(ParsingEvent at) => (int)at.Start.Line + linesBefore;
}
