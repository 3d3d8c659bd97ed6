using Quiz.Domain.Articles;
using Quiz.Interchange.ArticleImport;

namespace Quiz.Cli.Generation;

/// <summary>Reads an article from a page's text as people copy it, or from a plain title with paragraphs.</summary>
internal static class ArticleInput
{
    /// <param name="date">The day of the article, where the text does not tell it or tells it wrong.</param>
    /// <exception cref="CommandException">The text is no article.</exception>
    public static ArticleRevision Read(string path, DateOnly? date, Terminal terminal)
    {
        var page = PageImport.Read(TextInput.Read(path, terminal));
        var name = path == TextInput.StandardInput ? "Standard input" : path;
        var draft = page.Draft();
        var isUntitled = draft.Headline.Length == 0 && draft.Body.Any(block => block.Kind is BlockKind.Paragraph or BlockKind.Quotation);
        if (page.Problem is { } problem && !isUntitled)
            throw new CommandException(ExitCode.BadInput, $"{name}: {problem}");
        // Here nobody can be asked for a headline, and questions can be put without one.
        if (isUntitled)
            draft = draft with { Headline = path == TextInput.StandardInput ? "Untitled" : TextInput.NameOf(path) };
        return ArticleRevision.From(date is null ? draft : draft with { Dateline = new(draft.Dateline?.Place, date) });
    }
}
