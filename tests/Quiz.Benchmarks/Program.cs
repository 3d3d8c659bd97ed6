using Quiz.Benchmarks;

return AnalysisTable.Print(Console.Out) ? 0 : 1;
