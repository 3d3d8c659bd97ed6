using Quiz.NaiveBaseline.Articles;

namespace Quiz.NaiveBaseline.Storage;

public static class BaselineSeed
{
    /// <summary>Creates the database (write-ahead log, as EF Core sets it up) and puts the one article in when it is not there yet.</summary>
    public static void Ensure(BaselineContext context, string articlePath)
    {
        context.Database.EnsureCreated();
        if (context.Articles.Any())
            return;
        var file = ArticleFile.Read(articlePath);
        var article = new StoredArticle { Headline = file.Headline, Caption = file.Caption, Body = string.Join("\n\n", file.Paragraphs) };
        foreach (var (stem, options) in QuestionSheet.All)
            article.Questions.Add(ToQuestion(article.Questions.Count, stem, options));
        context.Articles.Add(article);
        context.SaveChanges();
    }

    private static StoredQuestion ToQuestion(int position, string stem, string[] options)
    {
        var question = new StoredQuestion { Position = position, Stem = stem };
        for (var place = 0; place < options.Length; place++)
        {
            var from = (place + position) % options.Length;
            question.Options.Add(new StoredOption { Position = place, Text = options[from], IsKey = from == 0 });
        }
        return question;
    }
}
