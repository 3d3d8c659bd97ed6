using System.Collections.Frozen;
using System.Collections.Immutable;
using Quiz.Domain.Anchors;
using Quiz.Domain.Articles;
using Quiz.Domain.Questions;
using Quiz.Domain.Text;
using Quiz.Interchange.Library.Yaml;

namespace Quiz.Interchange.Library.Questions;

/// <summary>Reads what every question has, and hands the rest to the reader of its type.</summary>
internal static class QuestionReader
{
    private static readonly FrozenDictionary<string, FactKind> Kinds = new Dictionary<string, FactKind>
    {
        ["who"] = FactKind.Who,
        ["whom"] = FactKind.Whom,
        ["what"] = FactKind.What,
        ["where"] = FactKind.Where,
        ["when"] = FactKind.When,
        ["why"] = FactKind.Why,
        ["how-many"] = FactKind.HowMany,
        ["how"] = FactKind.How,
        ["who-said"] = FactKind.WhoSaid,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Func<FieldReader, QuestionScope, Item?>> Types =
        new Dictionary<string, Func<FieldReader, QuestionScope, Item?>>
        {
            ["single-choice"] = ChoiceReader.Single,
            ["multiple-choice"] = ChoiceReader.Multiple,
            ["true-false-not-given"] = VerdictReader.Read,
            ["short-answer"] = GapReader.ShortAnswer,
            ["cloze"] = GapReader.Cloze,
            ["matching"] = MatchingReader.Read,
            ["ordering"] = OrderingReader.Read,
            ["select-evidence"] = SentenceReader.Read,
        }.ToFrozenDictionary();

    /// <returns>The question, or null when there is a problem, which is then in the log.</returns>
    public static QuestionContent? Read(FieldReader fields, Provenance provenance, ArticleRevision article, ImmutableArray<TextSpan> sentences)
    {
        var log = fields.Log;
        var before = log.Count;
        var kind = fields.Choice("kind", Kinds);
        var stem = fields.Text("stem");
        var evidence = Evidence(fields, article);
        var explanation = fields.Text("explanation");
        var item = fields.Text("type") is { } type ? ReadItem(type, fields, new(stem ?? "", evidence, sentences)) : null;
        return log.Count > before || item is null
            ? null
            : new(kind!.Value, stem!, item, evidence, explanation!, provenance);
    }

    private static Item? ReadItem(string type, FieldReader fields, QuestionScope scope)
    {
        if (Types.TryGetValue(type, out var read))
            return read(fields, scope);
        fields.Log.Add(fields.LineOf("type"), $"unknown type “{type}”{Suggestion.For(type, Types.Keys)}");
        // Nobody can say which of the other fields belong.
        fields.AcceptOthers();
        return null;
    }

    private static ImmutableArray<TextAnchor> Evidence(FieldReader fields, ArticleRevision article)
    {
        var log = fields.Log;
        var anchors = ImmutableArray.CreateBuilder<TextAnchor>();
        foreach (var value in fields.List("evidence"))
        {
            if (FieldReader.Of(value, "evidence", log) is not { } evidence)
                continue;
            var quote = evidence.Text("quote");
            var occurrence = evidence.Count("occurrence", most: 1000) ?? 0;
            evidence.RejectOthers();
            if (quote is null)
                continue;
            var anchor = AnchorFinder.Find(article, quote, occurrence, out var reason);
            if (anchor is null)
                log.Add(evidence.LineOf("quote"), $"the quote “{quote}” {reason}");
            else if (anchors.Contains(anchor))
                log.Add(evidence.LineOf("quote"), $"the quote “{quote}” is evidence already");
            else
                anchors.Add(anchor);
        }
        return anchors.ToImmutable();
    }
}
