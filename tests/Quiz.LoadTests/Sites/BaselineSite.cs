using Microsoft.Data.Sqlite;
using Quiz.LoadTests.Circuits;
using Quiz.LoadTests.Dom;
using Quiz.LoadTests.Http;

namespace Quiz.LoadTests.Sites;

/// <summary>The naive baseline: article and questions on one page, all of it interactive.</summary>
public sealed class BaselineSite : QuizSite
{
    public override string Name => "Naive baseline";

    public override string Project => "tests/Quiz.NaiveBaseline";

    public override string ArticlePath => "/articles/1";

    public override string DatabasePath => "App_Data/baseline.db";

    public override Task<Page> EnterAsync(LearnerSession session, CancellationToken cancellation) => session.GetAsync(ArticlePath, cancellation);

    public override async Task<Learner> JoinAsync(LearnerSession session, Page page, int seed, CancellationToken cancellation)
    {
        var circuit = await Circuit.OpenAsync(session, page, null, tree => Radios(tree).Any(), cancellation);
        var questions = circuit.Read(tree => Radios(tree).GroupBy(radio => radio.Attribute("name")).Select(group => group.ToArray()).ToArray());
        return new BaselineLearner(circuit, seed, questions);
    }

    /// <summary>The baseline's rows carry no operation ids, so only the numbers can be compared.</summary>
    public override StoredComparison Compare(string database, IReadOnlyCollection<Guid> acknowledged)
    {
        using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM SavedAnswers";
        var rows = Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
        return new StoredComparison(acknowledged.Count, Math.Max(0, acknowledged.Count - rows), Math.Max(0, rows - acknowledged.Count));
    }

    private static IEnumerable<DomNode> Radios(DomTree tree) => tree.Root.Elements("input").Where(input => input.Attribute("type") == "radio");
}
