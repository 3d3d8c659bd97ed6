using System.Text.RegularExpressions;
using Quiz.Domain.Articles;
using Quiz.Domain.Questions;
using Quiz.Generation.Facts;
using Quiz.Generation.Syntax;
using Quiz.Language;
using Quiz.Language.Dates;

namespace Quiz.Generation.Stems;

/// <summary>"When ...?", "In which year ...?", "On which day of the week ...?"</summary>
internal sealed partial class When : ObliqueRule
{
    public override string Name => "when";

    protected override FactKind Kind => FactKind.When;

    protected override Asking? Asking(ClauseParts clause, Piece piece)
    {
        var role = piece.Role;
        if (role.Kind != RoleKind.Time || clause.Tree.Has(role.Head, "advcl") || clause.Reading.DateAt(clause.Tree[role.Head], clause.Fact.Sentence) is not { } date)
            return null;
        var words = date.Span.Of(clause.Reading.Text);
        var plainMarker = role.Marker is null or "on" or "in" or "at" or "during";
        if (!plainMarker && role.Marker is not ("around" or "by" or "before" or "after" or "since" or "until" or "from" or "between"))
            return null;
        if (DateWording.IsSelfContained(date, clause.Reading.Text))
        {
            if (Decade().IsMatch(words))
                words = "the " + words;
            if (role.Marker == "since")
                return new("Since when", words, AnswerType.Date) { KeyStands = true };
            var key = plainMarker ? words : $"{role.Marker} {words}";
            return plainMarker && BareYear().IsMatch(words)
                ? new("In which year", words, AnswerType.Year) { KeyStands = true }
                : new("When", key, date.Value?.Granularity == DateGranularity.Month ? AnswerType.Month : AnswerType.Date) { KeyStands = true };
        }
        if (Weekday().Match(words) is { Success: true } weekday && plainMarker && !words.StartsWith("next", StringComparison.OrdinalIgnoreCase))
            return new("On which day of the week", weekday.Groups[1].Value, AnswerType.Weekday) { KeyStands = true, KeySpan = new(date.Span.Start + weekday.Groups[1].Index, weekday.Groups[1].Length) };
        return plainMarker ? ByDateline(clause.Reading, date) : null;
    }

    // "last year" is told by the day on which the article was written.
    private static Asking? ByDateline(ArticleReading reading, DateMention date)
    {
        if (date.Value is not { Basis: DateBasis.Dateline } value || DateWording.Plain(date) is not { } plain)
            return null;
        var dateline = reading.Article.Revision.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Dateline);
        if (dateline is null)
            return null;
        var (word, type) = value.Granularity switch
        {
            DateGranularity.Year => ("In which year", AnswerType.Year),
            DateGranularity.Month => ("In which month", AnswerType.Month),
            _ => ("On what date", AnswerType.Date),
        };
        return new(word, plain, type) { KeyStands = true, Aliases = [date.Span.Of(reading.Text)], MoreEvidence = [new(dateline.Span.Start, dateline.Span.Length)] };
    }

    [GeneratedRegex(@"^(?:[Ll]ast |[Tt]his |on )?((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?: (?:morning|afternoon|evening|night))?$")]
    private static partial Regex Weekday();

    [GeneratedRegex(@"^(?:[12][0-9])?[0-9]0s$")]
    private static partial Regex Decade();

    [GeneratedRegex(@"^[12][0-9]{3}$")]
    private static partial Regex BareYear();
}
