using Quiz.Generation.Syntax;

namespace Quiz.Generation.Facts;

/// <summary>How probable it is that a clause was read right.</summary>
internal static class ParseConfidence
{
    /// <summary>The product over the arcs that make the clause: subject, verb group, objects.</summary>
    public static double OfClause(SentenceTree tree, VerbGroup group, int subject, IEnumerable<Role> roles)
    {
        var core = Arc(tree, subject);
        foreach (var word in group.Words)
        {
            if (word != group.Top)
                core *= Arc(tree, word);
        }
        foreach (var role in roles)
        {
            if (role.Head != subject && role.Head != group.Head && role.Marker is null && role.Kind is RoleKind.Patient or RoleKind.Recipient)
                core *= Arc(tree, role.Head);
        }
        return core;
    }

    /// <summary>Probability, 0 to 1, that the token's head and relation are right.</summary>
    public static double Arc(SentenceTree tree, int token) => (double)tree[token].HeadProbability * tree[token].RelationProbability;

    /// <summary>The least certain arc among the tokens of a phrase, its head's own arc excepted.</summary>
    public static double Inside(SentenceTree tree, IEnumerable<int> tokens, int head)
    {
        var weakest = 1.0;
        foreach (var token in tokens)
        {
            if (token != head && tree[token].Tag != Language.UniversalTag.Punct)
                weakest = Math.Min(weakest, Arc(tree, token));
        }
        return weakest;
    }
}
