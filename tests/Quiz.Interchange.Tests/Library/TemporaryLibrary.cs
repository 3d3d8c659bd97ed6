using System.Text;
using Quiz.Interchange.Library;

namespace Quiz.Interchange.Tests.Library;

/// <summary>A library folder that lives as long as a test.</summary>
public sealed class TemporaryLibrary : IDisposable
{
    public const string Article = """
        ---
        headline: A bridge opens
        byline: By Ada Example
        place: Riga
        date: 2019-09-03
        summary: A bridge.
        picture:
          file: picture.svg
          alt: A bridge
          caption: The bridge at dusk.
          credit: Drawing by Quiz
        ---
        Mayor Liga Ozola opened the bridge on Monday. It took four
        years to build. Some 300 people came.

        > “It is a good day,” she said.

        The old bridge fell in 2014 because its steel had rusted. It took four men to save the clock.
        """;

    public const string Picture = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9">
          <rect width="16" height="9" fill="#abc"/>
        </svg>
        """;

    /// <summary>The lines before the first question, which so begins on line 4.</summary>
    public const string Header = """
        title: The bridge
        mode: practice
        questions:

        """;

    public const string Question = """
          - id: who-opened
            type: short-answer
            kind: who
            stem: Who opened the bridge?
            evidence:
              - quote: Mayor Liga Ozola opened the bridge
            explanation: The mayor did.
            answers: [Liga Ozola]

        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("quiz-library-");

    public string Folder => folder.FullName;

    /// <summary>Writes an article's folder; what is null is left out.</summary>
    public TemporaryLibrary With(string slug, string? article = Article, string? picture = Picture, string? questions = null)
    {
        Write(slug, "article.md", article);
        Write(slug, "picture.svg", picture);
        Write(slug, "questions.yaml", questions);
        return this;
    }

    public TemporaryLibrary Write(string slug, string file, string? text) =>
        text is null ? this : Write(slug, file, Encoding.UTF8.GetBytes(text));

    public TemporaryLibrary Write(string slug, string file, byte[] bytes)
    {
        var path = Path.Combine(Folder, "articles", slug);
        Directory.CreateDirectory(path);
        File.WriteAllBytes(Path.Combine(path, file), bytes);
        return this;
    }

    public LibraryLoad Load() => LibraryFolder.Load(Folder);

    /// <summary>What the loader reports, a line each.</summary>
    public IReadOnlyList<string> Problems() => [.. Load().Problems.Select(problem => problem.ToString())];

    public void Dispose() => folder.Delete(recursive: true);
}
