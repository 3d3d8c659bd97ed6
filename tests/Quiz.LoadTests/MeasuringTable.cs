namespace Quiz.LoadTests;
static class MeasuringTable { public static Task<int> RunAsync(CommandLine c, CancellationToken t) => Task.FromResult(0); }
