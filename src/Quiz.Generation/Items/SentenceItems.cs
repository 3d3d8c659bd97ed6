using System.Collections.Immutable;
using Quiz.Generation.Syntax;

namespace Quiz.Generation.Items;

/// <summary>Items of the sentences that no question is asked about: one of each, since two would tell each other's answers.</summary>
internal sealed class SentenceItems(ArticleReading reading, ArticleIndex index)
{
    // Of what could be either, some of both.
    private const int OneStatementIn = 3;

    private readonly StandaloneSentences standalone = new(reading, index);

    /// <param name="isAsked">Whether a sentence has a question already.</param>
    /// <param name="isStated">Whether a sentence has a question or a statement already.</param>
    /// <param name="rejections">Receives the sentences of which no gap is made.</param>
    public List<Draft> Of(ImmutableArray<ItemType> types, Func<int, bool> isAsked, Func<int, bool> isStated, ICollection<Rejection> rejections)
    {
        var items = types.Contains(ItemType.Cloze) ? new ClozeItems(reading, index, standalone).Of(isAsked, rejections).ToList() : [];
        foreach (var statement in types.Contains(ItemType.TrueFalseNotGiven) ? new SentenceStatements(reading, index, standalone).Of(isStated) : [])
        {
            var gap = items.FindIndex(item => item.Type == ItemType.Cloze && item.Content.Evidence[^1].Start == statement.Content.Evidence[^1].Start);
            if (gap < 0)
                items.Add(statement);
            else if (Seed.Of(statement.Content.Stem) % OneStatementIn == 0)
                items[gap] = statement;
        }
        return items;
    }
}
