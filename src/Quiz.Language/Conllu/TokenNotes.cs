using System.Globalization;
using Quiz.Language.Entities;

namespace Quiz.Language.Conllu;

/// <summary>What the MISC column says of each token: names, dates and references.</summary>
internal sealed class TokenNotes
{
    private readonly Dictionary<(int Sentence, int Token), string> entities = [];
    private readonly Dictionary<(int Sentence, int Token), int> references = [];
    private readonly Dictionary<int, string> datesByStart = [];

    public TokenNotes(Document document)
    {
        foreach (var mention in document.Mentions)
        {
            for (var i = 0; i < mention.TokenCount; i++)
                entities[(mention.Sentence, mention.FirstToken + i)] = (i == 0 ? "B-" : "I-") + Label(mention.Kind);
        }
        foreach (var date in document.Dates)
        {
            if (date.Value is not null)
                datesByStart[date.Span.Start] = date.Value.ToString();
        }
        foreach (var entity in document.Entities)
        {
            foreach (var reference in entity.References)
                references[(reference.Sentence, reference.Token)] = entity.Id;
        }
    }

    /// <summary>The pairs of one token by name, parted by bars.</summary>
    public string Misc(Sentence sentence, int token, bool spaceAfter)
    {
        var pairs = new List<string>();
        var span = sentence.Tokens[token].Span;
        if (references.TryGetValue((sentence.Index, token), out var id))
            pairs.Add(string.Create(CultureInfo.InvariantCulture, $"CorefId={id}"));
        if (datesByStart.TryGetValue(span.Start, out var date))
            pairs.Add($"Date={date}");
        if (entities.TryGetValue((sentence.Index, token), out var entity))
            pairs.Add($"Entity={entity}");
        if (!spaceAfter)
            pairs.Add("SpaceAfter=No");
        pairs.Add(string.Create(CultureInfo.InvariantCulture, $"TokenRange={span.Start}:{span.End}"));
        return string.Join('|', pairs);
    }

    private static string Label(EntityKind kind) => kind switch
    {
        EntityKind.Organization => "ORG",
        EntityKind.GeopoliticalEntity => "GPE",
        EntityKind.Location => "LOC",
        EntityKind.Miscellaneous => "MISC",
        _ => kind.ToString().ToUpperInvariant(),
    };
}
