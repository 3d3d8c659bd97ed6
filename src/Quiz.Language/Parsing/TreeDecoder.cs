namespace Quiz.Language.Parsing;

/// <summary>
/// The best dependency tree with exactly one root: the maximum spanning arborescence (Chu and Liu 1965, Edmonds 1967) where
/// arcs from the root carry a penalty that no other choice can outweigh (after Stanojević and Cohen 2021).
/// </summary>
internal static class TreeDecoder
{
    /// <summary>Greater scores count as this, so that sums keep their precision.</summary>
    private const double Limit = 1e6;

    /// <summary>Finds the head of each position; of equal trees, the one that a left-to-right reading prefers.</summary>
    /// <param name="scores">Score of head h for position t at <c>t * stride + h</c>; position 0 is the root. Not-a-number counts as worst.</param>
    /// <param name="stride">Distance between the rows of two positions.</param>
    /// <param name="heads">Receives the heads; its length is the number of positions. Element 0 becomes -1.</param>
    public static void Decode(ReadOnlySpan<float> scores, int stride, Span<int> heads)
    {
        heads[0] = -1;
        var count = heads.Length;
        if (count == 1)
            return;
        if (TakeBestHeads(scores, stride, heads))
            return;

        var weights = new double[count * count];
        double least = Limit, most = -Limit;
        for (var position = 1; position < count; position++)
        {
            for (var head = 0; head < count; head++)
            {
                var score = scores[position * stride + head];
                var weight = float.IsNaN(score) ? -Limit : Math.Clamp(score, -Limit, Limit);
                weights[head * count + position] = weight;
                least = Math.Min(least, weight);
                most = Math.Max(most, weight);
            }
        }

        var penalty = (most - least) * count + 1;
        for (var position = 1; position < count; position++)
            weights[position] -= penalty;
        SpanningTree(weights, count).CopyTo(heads);
    }

    /// <summary>Nearly always each position's own best head makes a tree, and then it is the best one.</summary>
    private static bool TakeBestHeads(ReadOnlySpan<float> scores, int stride, Span<int> heads)
    {
        var roots = 0;
        for (var position = 1; position < heads.Length; position++)
        {
            var best = -1;
            for (var head = 0; head < heads.Length; head++)
            {
                if (head != position && (best < 0 || scores[position * stride + head] > scores[position * stride + best]))
                    best = head;
                if (float.IsNaN(scores[position * stride + head]))
                    return false;
            }

            heads[position] = best;
            if (best == 0)
                roots++;
        }

        return roots == 1 && FindCycle(heads).Count == 0;
    }

    /// <summary>The best arborescence from node 0; <c>weights[head * count + node]</c>.</summary>
    private static int[] SpanningTree(double[] weights, int count)
    {
        var heads = new int[count];
        heads[0] = -1;
        for (var node = 1; node < count; node++)
        {
            heads[node] = node == 1 ? 0 : 1;
            for (var head = 0; head < count; head++)
            {
                if (head != node && weights[head * count + node] > weights[heads[node] * count + node])
                    heads[node] = head;
            }
        }

        var cycle = FindCycle(heads);
        return cycle.Count == 0 ? heads : Contract(weights, count, heads, cycle);
    }

    /// <summary>Solves the graph in which a cycle is one node, then opens the cycle where the solution enters it.</summary>
    private static int[] Contract(double[] weights, int count, int[] heads, List<int> cycle)
    {
        var inCycle = new bool[count];
        foreach (var node in cycle)
            inCycle[node] = true;
        int[] outside = [.. Enumerable.Range(0, count).Where(node => !inCycle[node])];
        var smallCount = outside.Length + 1;
        var merged = smallCount - 1;
        var small = new double[smallCount * smallCount];
        var entry = new int[smallCount];
        var exit = new int[smallCount];
        for (var i = 0; i < outside.Length; i++)
        {
            var node = outside[i];
            for (var j = 0; j < outside.Length; j++)
                small[i * smallCount + j] = weights[node * count + outside[j]];

            // Entering the cycle at a node replaces that node's head within it.
            entry[i] = exit[i] = cycle[0];
            double bestIn = double.NegativeInfinity, bestOut = double.NegativeInfinity;
            foreach (var member in cycle)
            {
                var gain = weights[node * count + member] - weights[heads[member] * count + member];
                if (gain > bestIn)
                {
                    bestIn = gain;
                    entry[i] = member;
                }

                if (weights[member * count + node] > bestOut)
                {
                    bestOut = weights[member * count + node];
                    exit[i] = member;
                }
            }

            small[i * smallCount + merged] = bestIn;
            small[merged * smallCount + i] = bestOut;
        }

        var solved = SpanningTree(small, smallCount);
        var result = (int[])heads.Clone();
        for (var i = 1; i < outside.Length; i++)
            result[outside[i]] = solved[i] == merged ? exit[i] : outside[solved[i]];
        result[entry[solved[merged]]] = outside[solved[merged]];
        return result;
    }

    private static List<int> FindCycle(ReadOnlySpan<int> heads)
    {
        // 0: not seen, otherwise the walk on which a node was first met.
        var walk = new int[heads.Length];
        for (var start = 1; start < heads.Length; start++)
        {
            var node = start;
            while (node > 0 && walk[node] == 0)
            {
                walk[node] = start;
                node = heads[node];
            }

            if (node <= 0 || walk[node] != start)
                continue;
            var cycle = new List<int> { node };
            for (var next = heads[node]; next != node; next = heads[next])
                cycle.Add(next);
            cycle.Sort();
            return cycle;
        }

        return [];
    }
}
