using System.Collections.Frozen;
using System.Collections.Immutable;
using Quiz.Generation.Syntax;
using Quiz.Language;
using Quiz.Language.Entities;

namespace Quiz.Generation.Facts;

/// <summary>Says which part each phrase of a clause plays.</summary>
internal sealed class RoleReader(ArticleReading reading, int sentence)
{
    // Verbs that with a person as object say little without what the person is to do.
    private static readonly FrozenSet<string> NeedingClause = FrozenSet.Create(
        "ask", "urge", "order", "force", "allow", "enable", "persuade", "encourage", "tell", "want", "expect", "let", "advise");

    // What is said with them is a clause; a noun as their object is most often the subject of one that was misread.
    private static readonly FrozenSet<string> ToldInClauses = FrozenSet.Create(
        "say", "claim", "argue", "note", "insist", "add", "state", "suggest", "warn", "believe", "think", "estimate", "hope", "fear", "admit", "conclude", "predict", "know");

    /// <summary>Whether what is told with the verb is a clause, not a thing.</summary>
    public static bool IsToldInClauses(string lemma) => ToldInClauses.Contains(lemma);

    private readonly SentenceTree tree = reading.Tree(sentence);
    private readonly PhraseWriter writer = new(reading, sentence);

    /// <param name="taken">What a relative pronoun as object stands for: "the house" of "the house, which she bought".</param>
    public RoleReading Read(VerbGroup group, int subject, bool isRelative, int? taken = null)
    {
        var roles = new List<Role>();
        Add(roles, SubjectKind(group), subject, null, isRelative, null);
        if (group.IsCopular)
            AddAttribute(roles, group);
        if (group.IsCopular && tree.Sentence.Tokens.First(token => token.Span.Start == roles[^1].Span.Start).PennTag is "WP" or "WRB" or "WDT")
            return new([], "question-word");
        foreach (var child in Dependents(group))
        {
            if (child == subject || tree.Has(child, "nsubj"))
                continue;
            if (taken is { } whole && tree.Has(child, "obj"))
            {
                Add(roles, RoleKind.Patient, whole, null, true, subject);
                continue;
            }
            if (tree[child].PennTag is "WDT" or "WP" or "WP$" or "WRB" || tree.Child(child, "nmod:poss") is { } whose && tree[whose].PennTag == "WP$")
                return new([], isRelative ? "relative-object" : "question-word");
            // "As the economy continues to falter, Sardinia ...": what stands behind a comma is the next clause's subject.
            if (tree.Has(child, "obj") && child > group.Head && StandsBehindComma(child) && !roles.Exists(role => role.Span.Start > tree[group.Head].Span.Start))
                return new([], "object-behind-comma");
            AddDependent(roles, group, child, subject);
        }
        if (roles.Count(role => role.Kind == RoleKind.Patient && role.Marker is null) > 1)
            return new([], "two-objects");
        if (roles.Count(role => role.Kind == RoleKind.Content) > 1)
            return new([], "two-contents");
        AddMisattached(roles, group);
        if (group.IsCopular && LeavesGap(group, roles))
            return new([], "gap-in-copula");
        if (ToldInClauses.Contains(tree[group.Head].Lemma.ToLowerInvariant()) && !group.IsPassive && roles.Exists(role => role.Kind == RoleKind.Patient && !reading.IsQuoted(role.Span.Start)) && !roles.Exists(role => role.Kind is RoleKind.Content))
            return new([], "incomplete-clause");
        if (tree[group.Head].Lemma == "spend" && !roles.Exists(role => role.Kind is RoleKind.Content or RoleKind.Place or RoleKind.Other or RoleKind.Patient))
            return new([], "incomplete-clause");
        if (NeedingClause.Contains(tree[group.Head].Lemma.ToLowerInvariant()) && !group.IsCopular && roles.Exists(role => role.Kind == RoleKind.Patient) && !roles.Exists(role => role.Kind is RoleKind.Content))
            return new([], "incomplete-clause");
        roles.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        return new([.. roles], null);
    }

    private static RoleKind SubjectKind(VerbGroup group) => group.IsCopular ? RoleKind.Theme : group.IsPassive ? RoleKind.Patient : RoleKind.Agent;

    private IEnumerable<int> Dependents(VerbGroup group)
    {
        var inside = group.Words;
        var heads = group.Top == group.Head ? [group.Head] : inside.Where(word => word == group.Top || word == group.Head || tree.Has(word, "xcomp")).Distinct();
        return heads.SelectMany(head => tree.Children(head)).Where(child => !inside.Contains(child) && child != group.Head).Distinct().Order();
    }

    private void AddDependent(List<Role> roles, VerbGroup group, int child, int subject)
    {
        // What describes a copula's noun is part of the noun's phrase.
        if (group.IsCopular && tree[child].Head == group.Head && !tree.Has(child, "obl", "advcl") && !NounPhrase.BelongsToClause(reading, tree, child))
            return;
        if (tree.Has(child, "obj") && CountedTimes(child) is { } object2)
        {
            Add(roles, RoleKind.Patient, object2, null, false, subject);
            roles.Add(Make(RoleKind.Quantity, [.. tree.Subtree(child, inner => inner == object2)], child, null, subject));
        }
        else if (tree.Has(child, "obj"))
            Add(roles, reading.NumberAt(tree[child], sentence)?.Kind == EntityKind.Duration || IsPeriod(child) ? RoleKind.Duration : RoleKind.Patient, child, null, false, subject);
        else if (tree.Has(child, "iobj"))
            Add(roles, RoleKind.Recipient, child, null, false, subject);
        else if (tree.Has(child, "obl", "nmod"))
            AddOblique(roles, group, child, subject);
        else if (tree.Has(child, "xcomp", "ccomp") && !IsLooseClause(group, child))
            AddClause(roles, RoleKind.Content, child, subject);
        // "spent 30 years covering the Vatican"
        else if (tree.Has(child, "advcl") && tree[group.Head].Lemma == "spend" && tree[child].PennTag == "VBG")
            AddClause(roles, RoleKind.Content, child, subject);
        else if (tree.Has(child, "advcl"))
            AddAdverbialClause(roles, child, subject);
        else if (tree.Has(child, "advmod"))
            AddAdverb(roles, child, subject);
    }

    private bool StandsBehindComma(int child) => tree.Subtree(child)[0] is > 0 and var first && (tree[first].Form == "," || tree[first - 1].Form == ",");

    private void AddAttribute(List<Role> roles, VerbGroup group)
    {
        var head = group.Head;
        var tokens = tree.Subtree(head, child => NounPhrase.IsAddition(reading, tree, child, head)
            || tree[child].Head == head && (tree[child].PennTag == "WRB" || tree.Has(child, "mark", "nsubj", "cop", "aux", "advcl", "obl", "punct", "conj", "cc", "ccomp") && !(tree.Has(child, "conj", "cc") && tree.IsNominal(head) && tree.IsNominal(child)) || VerbGroup.IsNegation(tree[child]) || group.Words.Contains(child)));
        if (MarkerOf(head) is { } marker)
        {
            Add(roles, RoleKind.Attribute, head, marker, false, null);
            return;
        }
        roles.Add(Make(RoleKind.Attribute, tokens, head, null, null));
    }

    private void AddOblique(List<Role> roles, VerbGroup group, int child, int subject)
    {
        var marker = MarkerOf(child);
        if (marker is "according to")
            return;
        Add(roles, ObliqueKind(group, child, marker), child, marker, false, subject);
    }

    private RoleKind ObliqueKind(VerbGroup group, int child, string? marker)
    {
        if (tree[child].Relation == "obl:agent" || group.IsPassive && marker == "by" && reading.DateAt(tree[child], sentence) is null)
            return RoleKind.Agent;
        if (reading.DateAt(tree[child], sentence) is not null && marker is not ("from" or "of" or "as" or "than"))
            return RoleKind.Time;
        var number = reading.NumberAt(tree[child], sentence);
        if ((number?.Kind == EntityKind.Duration || IsPeriod(child)) && IsShiftedPeriod(child))
            return RoleKind.Time;
        if (number?.Kind == EntityKind.Duration || IsPeriod(child))
            return marker is null or "for" or "during" or "over" ? RoleKind.Duration : RoleKind.Time;
        var kind = reading.MentionAt(sentence, child)?.Kind;
        var isPlace = kind is EntityKind.GeopoliticalEntity or EntityKind.Location;
        return marker switch
        {
            "because of" or "due to" or "owing to" or "thanks to" or "amid" => RoleKind.Cause,
            "with" when kind is EntityKind.Person or EntityKind.Organization or EntityKind.GeopoliticalEntity || IsPersonNoun(child) => RoleKind.Companion,
            "in" or "at" or "near" or "outside" or "inside" or "off" or "on" or "across" or "around" when isPlace => RoleKind.Place,
            "from" when isPlace => RoleKind.Source,
            "to" or "into" when isPlace => RoleKind.Destination,
            "to" => RoleKind.Recipient,
            null when number is not null => RoleKind.Quantity,
            _ => RoleKind.Other,
        };
    }

    private bool IsPeriod(int child) => tree[child].Lemma.ToLowerInvariant() is "day" or "week" or "month" or "year" or "hour" or "minute" or "decade" or "century" && tree.Child(child, "nummod") is not null;

    // "several hours later", "two years ago": a time, however long ago.
    private bool IsShiftedPeriod(int child)
    {
        var last = tree.Subtree(child)[^1];
        return last + 1 < tree.Count && tree[last + 1].Lemma is "later" or "ago" or "before" or "after" or "earlier" or "early" || tree[last].Lemma is "later" or "ago" or "before" or "earlier" or "early";
    }

    private bool IsPersonNoun(int child) => tree.ChildrenWith(child, "appos").Any(name => reading.MentionAt(sentence, name)?.Kind == EntityKind.Person);

    private void AddClause(List<Role> roles, RoleKind kind, int child, int subject)
    {
        var mark = tree.Child(child, "mark");
        var tokens = tree.Subtree(child, inner => tree[inner].Head == child && (tree.Has(inner, "mark") && tree[inner].Lemma.ToLowerInvariant() is not "to" || tree.Has(inner, "parataxis", "discourse")));
        roles.Add(Make(kind, Trimmed(tokens), child, mark is { } word && tree[word].Lemma is not ("to" or "To") ? tree[word].Form.ToLowerInvariant() : null, subject));
    }

    // Something between copula and description that is part of neither.
    private bool LeavesGap(VerbGroup group, List<Role> roles)
    {
        var attribute = roles.Find(role => role.Kind == RoleKind.Attribute);
        var last = group.Words[^1];
        if (attribute is null || tree[last].Span.End > attribute.Span.Start)
            return false;
        return tree.Sentence.Tokens.Any(token => token.Index > last && token.Span.End <= attribute.Span.Start && token.Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Verb or UniversalTag.Num
            && !roles.Exists(role => role != attribute && role.Kind != RoleKind.Manner && role.Span.Contains(token.Span)));
    }

    // "visited China four times": the times are counted, the name before them is the object.
    private int? CountedTimes(int child)
    {
        if (tree[child].Lemma is not ("time" or "times") || tree.Child(child, "nummod") is not { } number)
            return null;
        return tree.Children(child).Where(inner => inner < number && tree[inner].Tag == UniversalTag.Propn).Select(inner => (int?)inner).FirstOrDefault();
    }

    // What stands behind a comma and says neither "that" nor whose word it is only looks like a clause of the verb.
    private bool IsLooseClause(VerbGroup group, int child) =>
        tree.Has(child, "ccomp") && tree.Subtree(child)[0] is var first && tree[first].PennTag is "WP" or "WDT" && first > 0 && tree[first - 1].Form == ","
        || tree.Has(child, "ccomp") && tree.Child(child, "mark") is null && !SpeechVerbs.IsAttributing(tree[group.Head].Lemma.ToLowerInvariant())
        && !tree.Children(child).Any(word => tree[word].PennTag is "WP" or "WRB" or "WDT");

    private void AddAdverbialClause(List<Role> roles, int child, int subject)
    {
        var mark = tree.ChildrenWith(child, "mark").Where(word => word < child).Select(word => (int?)word).FirstOrDefault();
        var marker = mark is { } word2 ? MarkWording(word2) : null;
        var isIng = tree[child].PennTag == "VBG" && tree.Child(child, "aux") is null && tree.Child(child, "nsubj") is null;
        var kind = marker switch
        {
            "because" => RoleKind.Cause,
            // "committed to rooting out corruption": the preposition is the verb's, no purpose.
            "to" when isIng => RoleKind.Other,
            "to" or "in order to" or "so as to" => RoleKind.Purpose,
            "so that" => RoleKind.Purpose,
            "by" when isIng => RoleKind.Manner,
            "for" when isIng => RoleKind.Cause,
            "after" or "before" or "when" or "until" or "once" => RoleKind.Time,
            null when tree.ChildrenWith(child, "advmod").Any(adverb => tree[adverb].PennTag == "WRB") => RoleKind.Time,
            _ => RoleKind.Other,
        };
        var tokens = tree.Subtree(child, inner => tree[inner].Head == child && (tree.Has(inner, "mark") && !tree[inner].Form.Equals("to", StringComparison.OrdinalIgnoreCase) || tree.Has(inner, "parataxis", "discourse")));
        // "committed to rooting out corruption": the preposition is the marker.
        if (isIng && marker == "to")
            tokens.RemoveAll(inner => inner < child && tree[inner].Head == child && tree.Has(inner, "mark"));
        // "in order to save": the whole of it is the marker.
        if (kind == RoleKind.Purpose)
            tokens.RemoveAll(inner => inner < child && tree[inner].Head == child && tree.Has(inner, "mark"));
        roles.Add(Make(kind, Trimmed(tokens), child, marker, subject));
    }

    private string MarkWording(int mark)
    {
        var words = new List<int> { mark };
        words.AddRange(tree.ChildrenWith(mark, "fixed"));
        var verb = tree[mark].Head;
        if (tree[mark].Form.Equals("in", StringComparison.OrdinalIgnoreCase) && tree.ChildrenWith(verb, "mark").Any(other => other > mark && tree[other].Form == "to"))
            return "in order to";
        if (tree[mark].Form.Equals("so", StringComparison.OrdinalIgnoreCase) && words.Count == 1 && tree.ChildrenWith(verb, "mark").Any(other => other == mark + 1))
            words.Add(mark + 1);
        return string.Join(' ', words.Order().Select(word => tree[word].Form.ToLowerInvariant()));
    }

    private void AddAdverb(List<Role> roles, int child, int subject)
    {
        var tokens = Trimmed(tree.Subtree(child));
        var kind = reading.DateAt(tree[child], sentence) is not null || tree[child].Lemma.ToLowerInvariant() is "yesterday" or "today" or "tomorrow" or "recently" or "ago" or "earlier" or "later" or "now" or "currently"
            ? RoleKind.Time
            : tree[child].Lemma.ToLowerInvariant() is "there" or "here" or "abroad" or "overseas" or "home" ? RoleKind.Place : RoleKind.Manner;
        roles.Add(Make(kind, tokens, child, null, subject));
    }

    // Dates and places that hang on a noun of the clause but tell of the clause.
    private void AddMisattached(List<Role> roles, VerbGroup group)
    {
        foreach (var role in roles.ToArray())
        {
            if (role.Kind is RoleKind.Content or RoleKind.Purpose or RoleKind.Cause)
                continue;
            // "his counterpart Ri Yong-ho in Pyongyang": the place hangs on the description, the role is the name.
            var described = tree.Has(role.Head, "appos") ? tree.Children(tree[role.Head].Head) : [];
            foreach (var child in tree.Children(role.Head).Concat(described))
            {
                if (NounPhrase.BelongsToClause(reading, tree, child) && child > role.Head && child > group.Head)
                    AddOblique(roles, group, child, roles[0].Head);
            }
        }
    }

    private string? MarkerOf(int child)
    {
        if (tree.Child(child, "case") is not { } marker || marker > child)
            return null;
        var words = new List<int> { marker };
        words.AddRange(tree.ChildrenWith(marker, "fixed"));
        foreach (var other in tree.ChildrenWith(child, "case"))
        {
            if (other != marker && other < child)
                words.Add(other);
        }
        return string.Join(' ', words.Distinct().Order().Select(word => tree[word].Form.ToLowerInvariant()));
    }

    private void Add(List<Role> roles, RoleKind kind, int head, string? marker, bool isAntecedent, int? subject)
    {
        head = kind == RoleKind.Attribute ? head : NounPhrase.Referent(reading, tree, head);
        var tokens = NounPhrase.Tokens(reading, sentence, head);
        if (isAntecedent)
            tokens = [.. tokens.Where(token => !tree.ChildrenWith(head, "acl").Any(clause => tree.IsBelow(token, clause)))];
        // A date covers all its words, wherever they hang.
        if (kind == RoleKind.Time && reading.DateAt(tree[head], sentence) is { } date)
            tokens = [.. tree.Sentence.Tokens.Where(token => date.Span.Contains(token.Span)).Select(token => token.Index)];
        roles.Add(Make(kind, tokens, head, marker, subject));
    }

    private Role Make(RoleKind kind, List<int> tokens, int head, string? marker, int? subject) => new(kind, tree.SpanOf(tokens), head)
    {
        Marker = marker,
        Entity = reading.EntityAt(sentence, head)?.Id,
        IsCoordinated = NounPhrase.IsCoordinated(tree, head),
        Wording = writer.Write(tokens, subject).Text,
    };

    private List<int> Trimmed(List<int> tokens)
    {
        while (tokens.Count > 1 && tree[tokens[^1]].Tag == UniversalTag.Punct && tree[tokens[^1]].Form is not ("\"" or "”" or ")" or "%"))
            tokens.RemoveAt(tokens.Count - 1);
        while (tokens.Count > 1 && tree[tokens[0]].Tag == UniversalTag.Punct && tree[tokens[0]].Form is not ("\"" or "“" or "(" or "$"))
            tokens.RemoveAt(0);
        return tokens;
    }
}
