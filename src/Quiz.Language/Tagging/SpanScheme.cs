using System.Collections.Immutable;

namespace Quiz.Language.Tagging;

/// <summary>
/// Labels that mark typed spans of tokens: outside, and for each kind begin, inside, end and single (BIOES; Ratinov and Roth
/// 2009). Label 0 is outside.
/// </summary>
internal sealed class SpanScheme(string name, ImmutableArray<string> kinds)
{
    public const int Outside = 0;

    private const int Places = 4;

    /// <summary>Universal NER.</summary>
    public static SpanScheme Uner { get; } = new("uner", ["PER", "LOC", "ORG"]);

    /// <summary>The named part of GUM's entities.</summary>
    public static SpanScheme Gum { get; } = new("gum", ["PER", "LOC", "ORG", "DATE", "EVENT", "MISC"]);

    /// <summary>Machine-made annotation of news.</summary>
    public static SpanScheme News { get; } = new(
        "news", ["PER", "LOC", "ORG", "MISC", "NORP", "DATE", "TIME", "DURATION", "SET", "MONEY", "PERCENT", "NUMBER", "ORDINAL"]);

    /// <summary>All, in the order of their columns in the network's output.</summary>
    public static ImmutableArray<SpanScheme> All { get; } = [Uner, Gum, News];

    /// <summary>Columns of the network's output for all schemes.</summary>
    public static int TotalLabels { get; } = All.Sum(scheme => scheme.LabelCount);

    public string Name { get; } = name;

    public ImmutableArray<string> Kinds { get; } = kinds;

    public int LabelCount => 1 + Places * Kinds.Length;

    /// <summary>First column of a scheme in the network's output.</summary>
    public int FirstColumn
    {
        get
        {
            var column = 0;
            for (var i = 0; All[i] != this; i++)
                column += All[i].LabelCount;
            return column;
        }
    }

    public static int Label(int kind, bool begins, bool ends) => 1 + Places * kind + (begins, ends) switch
    {
        (true, false) => 0,
        (false, false) => 1,
        (false, true) => 2,
        (true, true) => 3,
    };

    public static int KindOf(int label) => (label - 1) / Places;

    public static bool Begins(int label) => label != Outside && (label - 1) % Places is 0 or 3;

    public static bool Ends(int label) => label != Outside && (label - 1) % Places is 2 or 3;
}
