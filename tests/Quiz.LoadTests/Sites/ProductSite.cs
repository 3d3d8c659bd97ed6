using Microsoft.Data.Sqlite;
using Quiz.LoadTests.Circuits;
using Quiz.LoadTests.Dom;
using Quiz.LoadTests.Http;

namespace Quiz.LoadTests.Sites;

/// <summary>The product: a static article, an explicit start, an attempt page with one small interactive island.</summary>
public sealed class ProductSite(ProductContract contract) : QuizSite
{
    public override string Name => "Quiz";

    public override string Project => "src/Quiz.Web";

    public override string ArticlePath => contract.ArticlePath;

    public override string DatabasePath => contract.DatabasePath;

    /// <summary>All learners of a run come from one address, which the site would otherwise take for a single eager guest.</summary>
    public override IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string> { [contract.GuestStartLimit] = "0" };

    public override async Task<Page> EnterAsync(LearnerSession session, CancellationToken cancellation)
    {
        var article = await session.GetAsync(ArticlePath, cancellation);
        var nodes = article.Read().Descendants().ToArray();
        if (Array.Find(nodes, node => node.Is("form") && node.Attribute("action")?.EndsWith(contract.StartAction, StringComparison.Ordinal) == true) is { } start)
            return await session.PostAsync(article, start, cancellation);
        // A learner with an attempt under way is offered to go on with it.
        if (Array.Find(nodes, node => node.Is("a") && node.Attribute("href")?.StartsWith(contract.AttemptPath, StringComparison.Ordinal) == true) is { } going)
            return await session.GetAsync(going.Attribute("href")!, cancellation);
        throw new CircuitException($"{article.Address} offers neither to start an attempt nor to go on with one.");
    }

    public override async Task<Learner> JoinAsync(LearnerSession session, Page page, int seed, CancellationToken cancellation)
    {
        var saved = new SavedSignal();
        var circuit = await Circuit.OpenAsync(
            session, page, (name, value, receivedAt) => saved.OnAttribute(contract.OperationAttribute, name, value, receivedAt), tree => FindIsland(tree) is not null, cancellation);
        var island = circuit.Read(tree => FindIsland(tree)!);
        var choices = ReadChoices(circuit.Read(tree => tree.Root.Descendants().ToArray()));
        // A page may leave its questions to the prerendered part and never render them again.
        if (choices.Count == 0)
            choices = ReadChoices(page.Read().Descendants());
        return choices.Count > 0
            ? new ProductLearner(circuit, seed, contract, island, choices, saved)
            : throw new CircuitException($"{page.Address} has no question with radio buttons.");
    }

    public override StoredComparison Compare(string database, IReadOnlyCollection<Guid> acknowledged)
    {
        var stored = new Dictionary<Guid, int>();
        using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The names come from the contract above, not from outside.
        command.CommandText = $"SELECT {contract.OperationColumn} FROM {contract.ResponseTable}";
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var operation = reader.GetGuid(0);
            stored[operation] = stored.GetValueOrDefault(operation) + 1;
        }
        return new StoredComparison(acknowledged.Count, acknowledged.Count(operation => !stored.ContainsKey(operation)), stored.Values.Sum(count => count - 1));
    }

    private DomNode? FindIsland(DomTree tree) =>
        tree.Root.Descendants().FirstOrDefault(node => node.Handler("on" + contract.ResponseEvent) != 0);

    /// <summary>The questions that one click answers: those with radio buttons.</summary>
    private List<ProductChoice> ReadChoices(IEnumerable<DomNode> nodes) =>
    [
        .. nodes
            .Where(node => node.Kind == NodeKind.Element && int.TryParse(node.Attribute(contract.PositionAttribute), out _))
            .Select(node => new ProductChoice(
                int.Parse(node.Attribute(contract.PositionAttribute)!, System.Globalization.CultureInfo.InvariantCulture),
                [.. node.Elements("input").Where(input => input.Attribute("type") == "radio").Select(input => input.Attribute("value") ?? "")]))
            .Where(choice => choice.Values.Count > 1),
    ];
}
