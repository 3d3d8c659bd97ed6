// A process for tests to kill: appends responses to one attempt without end and prints the id of each one that the
// journal has acknowledged.
// Arguments: provider, connection string, attempt id, learner id.
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Quiz.Data;
using Quiz.Data.Journal;
using Quiz.Domain.Attempts;

var configuration = new ConfigurationBuilder()
    .AddInMemoryCollection([new("Database:Provider", args[0]), new("Database:ConnectionString", args[1])])
    .Build();
await using var services = new ServiceCollection().AddQuizData(configuration, AppContext.BaseDirectory).BuildServiceProvider();
var journal = services.GetRequiredService<ResponseJournal>();
await journal.StartAsync(CancellationToken.None);
var (attempt, learner) = (Guid.Parse(args[2]), Guid.Parse(args[3]));
await Task.WhenAll(Enumerable.Range(0, 32).Select(async position =>
{
    while (true)
    {
        var entry = new ResponseEntry(Guid.NewGuid(), attempt, learner, position, ResponseKind.Visited, null, TimeSpan.Zero);
        if (await journal.AppendAsync(entry) is AppendOutcome.Saved)
            await Console.Out.WriteLineAsync(entry.OperationId.ToString());
    }
}));
