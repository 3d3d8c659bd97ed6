using Quiz.Language;

namespace Quiz.Generation.Syntax;

/// <summary>Which stretches of a text stand between quotation marks. A quotation ends with its paragraph at the latest.</summary>
internal static class QuotationMarks
{
    /// <summary>One element a code unit of the text.</summary>
    public static bool[] Within(Document document)
    {
        var text = document.Text;
        var inside = new bool[text.Length];
        foreach (var paragraph in document.Paragraphs)
        {
            var open = '\0';
            for (var i = paragraph.Start; i < paragraph.End; i++)
            {
                if (open == '\0' && Opens(text, i))
                    open = text[i];
                else if (open != '\0' && Closes(text, i, open))
                    open = '\0';
                else
                    inside[i] = open != '\0';
            }
        }
        return inside;
    }

    private static bool Opens(string text, int i) => text[i] switch
    {
        '“' or '„' or '«' or '"' => true,
        '‘' or '\'' => (i == 0 || !char.IsLetterOrDigit(text[i - 1])) && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]) && HasEnd(text, i),
        _ => false,
    };

    private static bool Closes(string text, int i, char open) => open switch
    {
        '“' or '„' => text[i] is '”' or '“',
        '«' => text[i] == '»',
        '"' => text[i] == '"',
        '‘' => IsEnd(text, i, '’'),
        _ => IsEnd(text, i, '\''),
    };

    // An apostrophe that is no apostrophe: nothing of a word follows it.
    private static bool IsEnd(string text, int i, char mark) => text[i] == mark && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]));

    private static bool HasEnd(string text, int start)
    {
        var mark = text[start] == '‘' ? '’' : '\'';
        for (var i = start + 1; i < text.Length && text[i] != '\n'; i++)
        {
            if (IsEnd(text, i, mark) && text[i - 1] != 's')
                return true;
        }
        return false;
    }
}
