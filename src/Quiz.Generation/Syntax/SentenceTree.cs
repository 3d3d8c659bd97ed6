using System.Collections.Immutable;
using Quiz.Language;

namespace Quiz.Generation.Syntax;

/// <summary>A sentence's dependency tree, walked from heads to dependents.</summary>
internal sealed class SentenceTree
{
    private readonly ImmutableArray<int>[] children;

    public SentenceTree(Sentence sentence)
    {
        Sentence = sentence;
        var builders = new List<int>?[sentence.Tokens.Length];
        foreach (var token in sentence.Tokens)
        {
            if (token.Head >= 0)
                (builders[token.Head] ??= []).Add(token.Index);
        }
        children = [.. builders.Select(list => list is null ? [] : list.ToImmutableArray())];
    }

    public Sentence Sentence { get; }

    public int Count => Sentence.Tokens.Length;

    public Token this[int index] => Sentence.Tokens[index];

    /// <summary>Direct dependents in the order of the text.</summary>
    public ImmutableArray<int> Children(int token) => children[token];

    /// <summary>The first dependent with one of the relations; a relation without subtype stands for all its subtypes.</summary>
    public int? Child(int token, params ReadOnlySpan<string> relations)
    {
        foreach (var child in children[token])
        {
            if (Has(child, relations))
                return child;
        }
        return null;
    }

    public IEnumerable<int> ChildrenWith(int token, string relation) => children[token].Where(child => Has(child, relation));

    /// <summary>Whether the token's relation is one of these; a relation without subtype stands for all its subtypes.</summary>
    public bool Has(int token, params ReadOnlySpan<string> relations)
    {
        var actual = this[token].Relation;
        foreach (var relation in relations)
        {
            if (actual.StartsWith(relation, StringComparison.Ordinal) && (actual.Length == relation.Length || actual[relation.Length] == ':'))
                return true;
        }
        return false;
    }

    /// <summary>The token and everything below it, in text order.</summary>
    public List<int> Subtree(int token, Func<int, bool>? leavesOut = null)
    {
        var found = new List<int>();
        Collect(token, leavesOut, found);
        found.Sort();
        return found;
    }

    public bool IsBelow(int token, int ancestor)
    {
        for (var at = token; at >= 0; at = this[at].Head)
        {
            if (at == ancestor)
                return true;
        }
        return false;
    }

    /// <summary>From the first to the last of the tokens.</summary>
    public TextSpan SpanOf(IReadOnlyList<int> tokens) => TextSpan.FromBounds(this[tokens[0]].Span.Start, this[tokens[^1]].Span.End);

    public bool IsVerb(int token) => this[token].Tag is UniversalTag.Verb or UniversalTag.Aux;

    public bool IsNominal(int token) => this[token].Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron or UniversalTag.Num or UniversalTag.Sym;

    private void Collect(int token, Func<int, bool>? leavesOut, List<int> found)
    {
        found.Add(token);
        foreach (var child in children[token])
        {
            if (leavesOut is null || !leavesOut(child))
                Collect(child, leavesOut, found);
        }
    }
}
