using System.Collections.Immutable;
using Quiz.Domain.Articles;
using Quiz.Generation.Syntax;
using Quiz.Language;

namespace Quiz.Generation.Facts;

/// <summary>Reads the finite clauses of a sentence into event frames.</summary>
internal sealed class ClauseReader(ArticleReading reading, int sentence)
{
    private const double SurePronoun = 0.8;

    private readonly SentenceTree tree = reading.Tree(sentence);

    public IEnumerable<Fact> Read(List<Rejection> rejections)
    {
        for (var i = 0; i < tree.Count; i++)
        {
            if (!Governs(i))
                continue;
            var finite = VerbGroup.Read(tree, i);
            if ((finite ?? VerbGroup.ReadReduced(tree, i)) is not { } group)
                continue;
            var (fact, reason) = finite is null ? (ReadReduced(group), null) : ReadClause(group);
            if (fact is not null)
                yield return fact;
            else if (reason is not null)
                rejections.Add(new(FactExtractor.Stage, reason, tree.SpanOf(group.Words).Of(reading.Text)));
        }
    }

    // Heads of clauses: verbs that nothing else takes into its group, and nouns or adjectives with a copula.
    private bool Governs(int token)
    {
        if (tree.Has(token, "aux", "cop", "amod", "case", "fixed", "compound", "flat", "mark"))
            return false;
        if (tree.Child(token, "cop") is null && tree[token].Tag != UniversalTag.Verb)
            return false;
        return !(tree.Has(token, "xcomp") && tree.Child(token, "nsubj") is null);
    }

    private (Fact? Fact, string? Reason) ReadClause(VerbGroup group)
    {
        if (tree.Child(group.Top, "csubj") is not null || tree.Child(group.Head, "csubj") is not null)
            return (null, "clause-as-subject");
        if (tree.Child(group.Top, "expl") is not null || tree.Child(group.Head, "expl") is not null)
            return (null, "expletive-subject");
        var subjects = tree.ChildrenWith(group.Top, "nsubj").Concat(group.Head == group.Top ? [] : tree.ChildrenWith(group.Head, "nsubj")).ToList();
        if (subjects.Count > 1)
            return (null, "two-subjects");
        var relative = subjects.Count == 0 ? SharedRelative(group.Top) : tree.Has(group.Top, "acl") ? group.Top : (int?)null;
        var form = relative is null ? FactForm.Clause : FactForm.Relative;
        var subject = subjects.Count == 1 ? subjects[0] : relative is { } first1 ? tree.Child(first1, "nsubj") : SharedSubject(group.Top);
        if (subject is not { } found)
            return (null, "no-subject");
        int? taken = null;
        if (relative is { } object1 && !IsRelativePronoun(found))
        {
            // "the house, which Anna Berg bought in 2010": what was bought stands before the clause.
            if (tree.Child(object1, "obj") is not { } pronoun || !IsRelativePronoun(pronoun) || object1 != group.Top || group.IsCopular || group.IsPassive
                || ParseConfidence.Arc(tree, pronoun) < SurePronoun || IsToldByThat(tree[object1].Head, pronoun))
                return (null, "relative-object");
            taken = tree[object1].Head;
            (form, relative) = (FactForm.Clause, null);
        }
        if (relative is null && tree[found].PennTag is "WP" or "WDT")
            return (null, "question-word");
        if (relative is { } clause)
            found = tree[clause].Head;
        var roles = new RoleReader(reading, sentence).Read(group, found, form == FactForm.Relative, taken);
        if (taken is not null && roles.Roles.Any(role => role.Kind == RoleKind.Content))
            return (null, "relative-object");
        return roles.Reason is { } reason ? (null, reason) : (FactOf(group, form, found, roles), null);
    }

    // "complaints that police responded badly": "that" tells what was complained, and is no object.
    private bool IsToldByThat(int noun, int pronoun) =>
        tree[pronoun].Form.Equals("that", StringComparison.OrdinalIgnoreCase) && noun >= 0 && Text.NounClasses.Of(tree[noun].Lemma.ToLowerInvariant()) is "communication" or "cognition" or "feeling" or "state";

    // "The bridge, built in 1931, ...", "Founded by Berg in 1931, the firm ...": done to the noun before, or to the subject behind.
    private Fact? ReadReduced(VerbGroup group)
    {
        var head = tree[group.Top].Head;
        var isNoun = tree.Has(group.Top, "acl");
        if (head < 0 || (isNoun ? head : tree.Child(head, "nsubj")) is not { } subject || !tree.IsNominal(subject) || tree[subject].PennTag is "WDT" or "WP" || !isNoun && (subject < group.Top || reading.NumberAt(tree[subject], sentence) is not null))
            return null;
        var roles = new RoleReader(reading, sentence).Read(group, subject, isRelative: true, null);
        return roles.Reason is null && roles.Roles.Any(role => role.Kind is RoleKind.Agent or RoleKind.Time or RoleKind.Place) ? FactOf(group, FactForm.Participial, subject, roles) : null;
    }

    private Fact FactOf(VerbGroup group, FactForm form, int found, RoleReading roles)
    {
        var first = group.Words[0];
        var span = TextSpan.FromBounds(
            Math.Min(tree[first].Span.Start, roles.Roles.Min(role => Start(role))),
            Math.Max(tree[group.Words[^1]].Span.End, roles.Roles.Max(role => role.Span.End)));
        return new()
        {
            Id = 0,
            Form = form == FactForm.Clause && SpeechVerbs.IsSaying(tree[group.Head].Lemma.ToLowerInvariant()) && roles.Roles.Any(role => role.Kind == RoleKind.Content) ? FactForm.Speech : form,
            Sentence = sentence,
            Span = span,
            Predicate = PredicateOf(group),
            Roles = roles.Roles,
            Modality = group.Modality,
            ModalityWording = group.Modality == Modality.Actual ? null : ModalitySpan(group),
            IsNegated = group.IsNegated || roles.Roles.Any(role => role.Kind is RoleKind.Agent or RoleKind.Patient or RoleKind.Theme && HasNegativeDeterminer(role.Head)),
            Attribution = new AttributionReader(reading, sentence).Of(group.Top),
            InCaption = reading.BlockOf(sentence) == BlockKind.Caption,
            IsHypothetical = IsHypothetical(group),
            Confidence = ParseConfidence.OfClause(tree, group, found, roles.Roles) * (group.IsReduced ? ParseConfidence.Arc(tree, group.Top) : 1),
        };
    }

    private int Start(Role role) => role.Marker is null ? role.Span.Start : tree.Child(role.Head, "case", "mark") is { } marker ? Math.Min(role.Span.Start, tree[marker].Span.Start) : role.Span.Start;

    // "arrived on Monday and left on Tuesday": the second verb has the first one's subject.
    private int? SharedSubject(int verb)
    {
        if (!tree.Has(verb, "conj") || tree[verb].Head < 0 || tree.Has(verb, "acl"))
            return null;
        var head = tree[verb].Head;
        if (tree.Child(head, "nsubj") is { } subject)
            return tree[subject].PennTag is "WDT" or "WP" ? null : subject;
        return SharedSubject(head);
    }

    // "a light that draws power from gravity and could end the use of lamps": the second verb is as relative as the first.
    private int? SharedRelative(int verb)
    {
        while (tree.Has(verb, "conj") && tree[verb].Head >= 0)
        {
            verb = tree[verb].Head;
            if (tree.Child(verb, "nsubj") is { } subject)
                return tree.Has(verb, "acl") && IsRelativePronoun(subject) ? verb : null;
        }
        return tree.Has(verb, "acl") ? verb : null;
    }

    private bool IsRelativePronoun(int token) => tree[token].PennTag is "WDT" or "WP" || tree[token].Form.Equals("that", StringComparison.OrdinalIgnoreCase) && tree[token].Tag == UniversalTag.Pron;

    private Predicate PredicateOf(VerbGroup group)
    {
        var finite = tree[group.Finite];
        var lemma = group.IsCopular ? "be" : tree[group.Head].Lemma.ToLowerInvariant();
        return new(group.Particle is { } particle ? $"{lemma} {tree[particle].Form}" : lemma, tree.SpanOf(group.Words), group.Head)
        {
            IsPassive = group.IsPassive,
            Tense = finite.PennTag switch { "VBD" => Tense.Past, _ when group.IsReduced => Tense.Past, "VBZ" or "VBP" => Tense.Pres, _ => null },
            IsPerfect = group.Words.Any(word => tree.Has(word, "aux") && !tree.Has(word, "aux:pass") && tree[word].Lemma == "have"),
            IsProgressive = !group.IsCopular && tree[group.Head].PennTag == "VBG",
            Particle = group.Particle is { } prt ? tree[prt].Form : null,
        };
    }

    private TextSpan ModalitySpan(VerbGroup group)
    {
        var words = group.Words.Where(word => word < group.Head && !VerbGroup.IsNegation(tree[word])).ToList();
        return words.Count == 0 ? tree[group.Finite].Span : tree.SpanOf(words);
    }

    private bool HasNegativeDeterminer(int head) => tree.ChildrenWith(head, "det").Any(det => tree[det].Lemma is "no" or "neither") || tree[head].Lemma is "nobody" or "none" or "nothing";

    // In a condition, a question, or below one.
    private bool IsHypothetical(VerbGroup group)
    {
        // A question that someone is quoted with is none of the sentence around it.
        if (tree.Sentence.Tokens.Any(token => token.Form == "?" && (!reading.IsQuoted(token) || reading.IsQuoted(tree[group.Head]))))
            return true;
        for (var at = group.Top; at >= 0; at = tree[at].Head)
        {
            var mark = tree.Child(at, "mark");
            if (mark is { } word && tree[word].Lemma.ToLowerInvariant() is "if" or "whether" or "unless" or "lest")
                return true;
            if (tree.Children(at).Any(child => tree[child].PennTag is "WP" or "WRB" && tree.Has(at, "ccomp", "xcomp", "csubj")))
                return true;
            // What is ensured, demanded or feared has not happened for that.
            if (tree.Has(at, "ccomp") && tree[at].Head >= 0 && !SpeechVerbs.IsAttributing(tree[tree[at].Head].Lemma.ToLowerInvariant()))
                return true;
            // A condition makes its main clause hypothetical too.
            if (at == group.Top && tree.ChildrenWith(at, "advcl").Any(clause => tree.Child(clause, "mark") is { } condition && tree[condition].Lemma.ToLowerInvariant() is "if" or "unless"))
                return true;
        }
        return false;
    }
}
