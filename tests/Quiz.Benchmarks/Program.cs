using Quiz.Benchmarks;

var library = LibraryArticles.Load();
var analysis = AnalysisTable.Print(Console.Out, [.. library.Select(article => article.Article.Text)]);
var generation = GenerationTable.Print(Console.Out, library);
return analysis && generation ? 0 : 1;
