using System.Collections.Frozen;
using System.Collections.Immutable;
using Quiz.Generation.Facts;
using Quiz.Language;

namespace Quiz.Generation.Syntax;

/// <summary>
/// The verb of a clause with everything that belongs to it: "is expected to visit", "has not been seen", "took off". For a
/// copula, the form of "be".
/// </summary>
internal sealed record VerbGroup
{
    private static readonly FrozenSet<string> ExpectingParticiples = FrozenSet.Create("expect", "set", "schedule", "plan", "slate", "suppose", "intend", "forecast", "project", "predict");

    private static readonly FrozenSet<string> Raising = FrozenSet.Create("have", "need", "begin", "start", "continue", "appear", "seem", "tend", "use", "plan", "intend", "prepare", "aim", "cease", "happen", "manage", "fail");

    private static readonly FrozenSet<string> RaisingAdjectives = FrozenSet.Create("likely", "due", "set", "unlikely", "certain", "sure", "able", "unable", "about", "ready", "poised", "going");

    /// <summary>The content verb, or the noun or adjective that a copula describes by.</summary>
    public required int Head { get; init; }

    /// <summary>The finite word: first auxiliary, copula, or the verb itself.</summary>
    public required int Finite { get; init; }

    /// <summary>Every word of the group in text order, negation and particle included.</summary>
    public required ImmutableArray<int> Words { get; init; }

    /// <summary>The word that governs the whole clause: "expected" in "is expected to visit".</summary>
    public required int Top { get; init; }

    /// <summary>"be" where <see cref="Head"/> is no verb.</summary>
    public bool IsCopular { get; init; }

    public bool IsPassive { get; init; }

    /// <summary>A participle that has its subject without a form of "be": "a bridge built in 1931".</summary>
    public bool IsReduced { get; init; }

    public bool IsNegated { get; init; }

    public Modality Modality { get; init; }

    public int? Particle { get; init; }

    // They tie a sentence to the one before it and say nothing of the event.
    private static readonly FrozenSet<string> Connecting = FrozenSet.Create("currently", "recently", "subsequently", "previously", "reportedly", "allegedly");

    /// <summary>Reads the group below a clause's governing word; null where the clause is not finite.</summary>
    public static VerbGroup? Read(SentenceTree tree, int top)
    {
        var words = new SortedSet<int>();
        var head = top;
        AddAuxiliaries(tree, top, words);
        var copular = tree.Child(top, "cop") is not null;
        var finite = FirstFinite(tree, words, top);
        if (finite < 0)
            return null;
        var modality = ModalityOf(tree, words);
        var passive = tree.Child(top, "aux:pass") is not null;
        // "is expected to visit": the content verb is the lower one.
        for (var depth = 0; depth < 3 && Lower(tree, head) is { } lower; depth++)
        {
            words.Add(head);
            modality = Stronger(modality, tree[head].Lemma.ToLowerInvariant());
            head = lower;
            AddAuxiliaries(tree, head, words);
            copular = tree.Child(head, "cop") is not null;
            passive = tree.Child(head, "aux:pass") is not null;
        }
        if (!copular)
            words.Add(head);
        AddAdverbs(tree, top, words);
        if (head != top)
            AddAdverbs(tree, head, words);
        var particle = tree.Child(head, "compound:prt");
        if (particle is { } prt)
            words.Add(prt);
        // "are to go": what looks like a copula is an auxiliary whose verb is missing or misread.
        if (copular && head == top && words.Any(word => tree.Has(word, "mark")))
            return null;
        return new()
        {
            Top = top,
            Head = head,
            Finite = finite,
            Words = [.. words],
            IsCopular = copular,
            IsPassive = passive,
            IsNegated = words.Any(word => IsNegation(tree[word])) || EndsWhatWas(tree, top) || EndsWhatWas(tree, head),
            Modality = modality,
            Particle = particle,
        };
    }

    // What they tell is how things stand, not what was done: "a firm based in Oslo", "a book called ...".
    private static readonly FrozenSet<string> Stative = FrozenSet.Create(
        "base", "locate", "situate", "call", "know", "name", "title", "entitle", "dub", "attach", "relate", "need", "use", "require", "involve", "link", "connect", "compare", "concern", "estimate", "intend",
        "suppose", "give", "aim", "mean", "own", "dress", "fill", "cover", "surround", "associate", "see", "say", "think", "consider", "include", "follow", "bear", "tie", "believe", "expect", "regard", "combine", "couple", "lead", "make");

    /// <summary>Reads a passive participle after its noun or before the main clause: "built in 1931", "Founded by Berg, the firm ..."; null for all else.</summary>
    public static VerbGroup? ReadReduced(SentenceTree tree, int top)
    {
        if (tree[top].PennTag != "VBN" || tree[top].Tag != UniversalTag.Verb || !tree.Has(top, "acl", "advcl") || tree.Has(top, "acl:relcl") || Stative.Contains(tree[top].Lemma.ToLowerInvariant())
            || tree.Child(top, "aux", "cop", "nsubj", "mark", "obj", "xcomp", "ccomp", "expl", "csubj") is not null)
            return null;
        var words = new SortedSet<int> { top };
        AddAdverbs(tree, top, words);
        var particle = tree.Child(top, "compound:prt");
        if (particle is { } prt)
            words.Add(prt);
        return new() { Top = top, Head = top, Finite = top, Words = [.. words], IsPassive = true, IsReduced = true, IsNegated = tree.ChildrenWith(top, "advmod").Any(word => IsNegation(tree[word])), Particle = particle };
    }

    /// <summary>The group whose content verb the token is.</summary>
    public static VerbGroup? Of(SentenceTree tree, int head)
    {
        VerbGroup? found = null;
        for (var at = head; at >= 0; at = tree.Has(at, "xcomp") ? tree[at].Head : -1)
        {
            if (Read(tree, at) is { } group && group.Head == head)
                found = group;
        }
        return found ?? ReadReduced(tree, head);
    }

    public static bool IsNegation(Token token) => token.Lemma.ToLowerInvariant() is "not" or "n't" or "never" or "n’t" || token.Form.ToLowerInvariant() is "not" or "n't" or "never" or "n’t";

    private static int? Lower(SentenceTree tree, int head)
    {
        if (tree.Child(head, "xcomp") is not { } lower || lower < head || tree.Child(head, "obj") is not null)
            return null;
        if (tree.Child(lower, "mark") is not { } mark || !tree[mark].Form.Equals("to", StringComparison.OrdinalIgnoreCase) || !(tree.IsVerb(lower) || tree.Child(lower, "cop") is not null))
            return null;
        var lemma = tree[head].Lemma.ToLowerInvariant();
        var passive = tree.Child(head, "aux:pass") is not null;
        return passive && ExpectingParticiples.Contains(lemma)
            || !passive && tree.IsVerb(head) && Raising.Contains(lemma)
            || tree.Child(head, "cop") is not null && RaisingAdjectives.Contains(lemma)
            || lemma == "go" && tree[head].Form.Equals("going", StringComparison.OrdinalIgnoreCase) ? lower : null;
    }

    private static void AddAuxiliaries(SentenceTree tree, int head, SortedSet<int> words)
    {
        foreach (var child in tree.Children(head))
        {
            if (tree.Has(child, "aux", "cop"))
                words.Add(child);
            else if (tree.Has(child, "advmod", "neg") && IsNegation(tree[child]))
                words.Add(child);
            else if (tree.Has(child, "mark") && tree[child].Form.Equals("to", StringComparison.OrdinalIgnoreCase))
                words.Add(child);
        }
    }

    // "was seriously injured": an adverb inside the group, or right before its verb.
    private static void AddAdverbs(SentenceTree tree, int head, SortedSet<int> words)
    {
        foreach (var child in tree.Children(head))
        {
            if (child < head && child >= words.Min - 1 && head - child <= 3 && tree.Has(child, "advmod") && tree[child].Tag == UniversalTag.Adv
                && tree.Children(child).IsEmpty && IsAdverbOfVerb(tree[child].Form.ToLowerInvariant()))
                words.Add(child);
        }
    }

    // "no longer", "any more": it was so, and is not.
    private static bool EndsWhatWas(SentenceTree tree, int head) =>
        tree.ChildrenWith(head, "advmod").Any(adverb => tree[adverb].Form is "longer" or "anymore" || tree[adverb].Form is "no" && adverb + 1 < tree.Count && tree[adverb + 1].Form == "longer");

    private static bool IsAdverbOfVerb(string form) =>
        form.EndsWith("ly", StringComparison.Ordinal) && !Connecting.Contains(form) && form is not ("early" or "only" or "likely") || form is "almost" or "seldom" or "often" or "always" or "sometimes";

    private static int FirstFinite(SentenceTree tree, SortedSet<int> words, int top)
    {
        foreach (var word in words)
        {
            if (tree.Has(word, "aux", "cop"))
                return tree[word].PennTag is "MD" or "VBZ" or "VBP" or "VBD" ? word : -1;
        }
        return tree[top].PennTag is "VBZ" or "VBP" or "VBD" && !words.Any(word => tree.Has(word, "mark")) ? top : -1;
    }

    private static Modality ModalityOf(SentenceTree tree, SortedSet<int> words)
    {
        foreach (var word in words)
        {
            if (tree[word].PennTag != "MD")
                continue;
            return tree[word].Lemma.ToLowerInvariant() switch
            {
                "will" or "shall" or "'ll" or "wo" => Modality.Expected,
                "may" or "might" or "could" or "can" or "ca" => Modality.Possible,
                "must" or "should" or "ought" => Modality.Required,
                "would" or "'d" => Modality.Conditional,
                _ => Modality.Possible,
            };
        }
        return Modality.Actual;
    }

    private static Modality Stronger(Modality modality, string lemma) => modality != Modality.Actual ? modality : lemma switch
    {
        "expect" or "set" or "schedule" or "plan" or "slate" or "intend" or "due" or "go" or "prepare" or "aim" or "suppose" or "forecast" or "project" or "predict" or "poised" or "about" => Modality.Expected,
        "likely" or "unlikely" or "appear" or "seem" or "able" => Modality.Possible,
        "have" or "need" => Modality.Required,
        _ => Modality.Actual,
    };
}
