namespace Quiz.Interchange.ArticleImport;

/// <summary>A line of a page, or the lines of one wrapped paragraph, before anyone knows what it is.</summary>
/// <param name="Source">As given, in canonical white space.</param>
/// <param name="Text">Without list marks and markup.</param>
/// <param name="AfterBlank">Whether an empty line, or nothing, stands before it.</param>
internal sealed record PageUnit(int FirstLine, int LastLine, string Source, string Text, LineMark Mark, bool AfterBlank)
{
    /// <summary>Words; a letter of a script that is written without spaces counts for half of one.</summary>
    public double Words { get; } = Wording.Count(Text);

    /// <summary>Whether it ends as sentences do, closing quotation marks and brackets aside.</summary>
    public bool EndsSentence { get; } = Wording.EndsSentence(Text);

    /// <summary>Whether it is running text by length and end alone.</summary>
    public bool IsProse => Mark is not (LineMark.Title or LineMark.Heading or LineMark.Ornament)
        && (Words >= 8 && EndsSentence || Words >= 20 && Wording.HoldsSentenceEnd(Text) || Words >= 35);
}
