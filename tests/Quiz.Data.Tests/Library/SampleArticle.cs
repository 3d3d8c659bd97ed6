using System.Collections.Immutable;
using Quiz.Domain.Anchors;
using Quiz.Domain.Articles;
using Quiz.Domain.Library;
using Quiz.Domain.Questions;
using Quiz.Domain.Quizzes;

namespace Quiz.Data.Tests.Library;

/// <summary>A short article with a quiz of two questions.</summary>
internal static class SampleArticle
{
    public const string FirstSentence = "The ferry Aurora ran aground off Kolm on Tuesday with 214 people aboard.";

    public static LibraryArticle Of(string slug, string lastSentence = "Nobody was hurt.", string answer = "Kolm", string title = "The Aurora")
    {
        var article = ArticleRevision.From(new(
            "Ferry runs aground",
            "By Ida Lund",
            new("Kolm", new DateOnly(2026, 3, 3)),
            null,
            [new(BlockKind.Paragraph, FirstSentence), new(BlockKind.Paragraph, lastSentence)]));
        ImmutableArray<TextAnchor> evidence = [new(FirstSentence, "", "", article.Text.IndexOf(FirstSentence, StringComparison.Ordinal), FirstSentence.Length)];
        var provenance = new Provenance(ProvenanceKind.Curated, "Ida Lund");
        return new(slug, article, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", new(title, QuizSettings.Practice,
        [
            new("where", new(FactKind.Where, "Where did the ferry run aground?", new ShortAnswer([answer]), evidence, "Off Kolm.", provenance), 1),
            new("when", new(FactKind.When, "On which day?", new SingleChoice(
                [new("Tuesday", true), new("Friday", false, DistractorKind.Unsupported, "The article names no Friday.")]), evidence, "On Tuesday.", provenance), 1.5m),
        ]));
    }
}
