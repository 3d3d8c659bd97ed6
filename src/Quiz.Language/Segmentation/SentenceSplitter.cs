namespace Quiz.Language.Segmentation;

/// <summary>
/// Finds where sentences end: rules say where one may end and where it never does, a linear model decides between.
/// </summary>
internal sealed class SentenceSplitter(BoundaryModel model)
{
    /// <summary>For each sentence the index after its last token, ascending; the last equals the number of tokens.</summary>
    /// <param name="tokens">The tokens of one paragraph.</param>
    public List<int> Ends(string text, IReadOnlyList<TextSpan> tokens)
    {
        var ends = new List<int>();
        Span<uint> features = stackalloc uint[BoundaryFeatures.Count];
        var context = new BoundaryContext(text, tokens);
        var start = 0;
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (!BoundaryRules.MayEnd(context, i))
                continue;
            BoundaryFeatures.Describe(context, i, start, features);
            if (model.Score(features) > 0)
            {
                ends.Add(i + 1);
                start = i + 1;
            }
        }
        if (tokens.Count > 0)
            ends.Add(tokens.Count);
        return ends;
    }
}
