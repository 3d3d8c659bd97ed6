using Quiz.Language.Lexing;

namespace Quiz.Language.Dates;

/// <summary>Remembers within a paragraph which years were spoken of, to complete or to doubt the dates that follow.</summary>
internal sealed class DateContext(DateOnly? dateline)
{
    private int paragraph = -1;
    private (int Sentence, int Year, int? Month)? narrated;
    private (int Sentence, int Year)? mentioned;

    public DateAnchor AnchorFor(Sentence sentence, TextSpan date, DateMeaning meaning, bool isQuoted)
    {
        if (sentence.Paragraph != paragraph)
        {
            paragraph = sentence.Paragraph;
            narrated = null;
            mentioned = null;
        }

        var told = narrated is { } narration && sentence.Index - narration.Sentence <= 1 && meaning is CalendarDate { HasYear: false, Weekday: null } ? narrated : null;
        var isDoubtful = told is null && mentioned is { } other && sentence.Index - other.Sentence <= 1 && other.Year != dateline?.Year && meaning is CalendarDate;
        return new DateAnchor(isQuoted ? null : dateline, VerbTime.Of(sentence, date), told?.Year, told?.Month, isDoubtful);
    }

    /// <summary>Notes a year that the text named. One that opens its sentence ("In 2014, ...") sets the time of what follows.</summary>
    public void Note(LexemeSequence lexemes, DateReading reading, Sentence sentence)
    {
        if (reading.Meaning is not CalendarDate { Year: { } year } date) return;
        mentioned = (sentence.Index, year);
        narrated = reading.First <= 1 && (reading.First == 0 || lexemes.IsAny(0, "in", "on", "during", "by")) && !IsAttribute(sentence, reading, lexemes)
            ? (sentence.Index, year, date.Month)
            : null;
    }

    /// <summary>"The 2014 agreement" only names a year.</summary>
    private static bool IsAttribute(Sentence sentence, DateReading reading, LexemeSequence lexemes)
    {
        var next = sentence.TokenAt(lexemes[reading.End].Span.Start);
        return reading.End < lexemes.Count && next >= 0 && sentence.Tokens[next].Tag is UniversalTag.Noun or UniversalTag.Adj;
    }
}
