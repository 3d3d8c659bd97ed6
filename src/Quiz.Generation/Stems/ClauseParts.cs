using Quiz.Generation.Facts;
using Quiz.Generation.Syntax;
using Quiz.Language;

namespace Quiz.Generation.Stems;

/// <summary>A fact of a clause, taken apart into what questions are put together from.</summary>
internal sealed class ClauseParts
{
    private readonly PhraseWriter writer;

    private ClauseParts(ArticleReading reading, Fact fact, VerbGroup group, Role subject)
    {
        Reading = reading;
        Fact = fact;
        Group = group;
        Tree = reading.Tree(fact.Sentence);
        writer = new(reading, fact.Sentence);
        Subject = MakePiece(subject, required: true);
        var others = fact.Roles.Where(role => role != subject).ToList();
        var firstOblique = others.Find(role => role.Span.Start > Tree[group.Head].Span.Start && IsOblique(role));
        Others =
        [
            // What a copula says of its subject comes first, though some of it stands before its head: "a senior analyst".
            .. others.Where(role => IsTaken(role) || role.Head == group.Head).Select(role => MakePiece(role, required: true)),
            .. others.Where(role => role.Head != group.Head && role.Span.Start > Tree[group.Head].Span.Start).Select(role => MakePiece(role, IsRequired(role, firstOblique))),
            // What stands in front of the clause goes to its end.
            .. others.Where(role => role.Head != group.Head && role.Span.Start < Tree[group.Head].Span.Start && !IsTaken(role)).Select(role => MakePiece(role, IsCore(role))),
        ];
    }

    public ArticleReading Reading { get; }

    public Fact Fact { get; }

    public VerbGroup Group { get; }

    public SentenceTree Tree { get; }

    public Piece Subject { get; }

    /// <summary>Everything but the subject, in the order in which a plain sentence tells it.</summary>
    public IReadOnlyList<Piece> Others { get; }

    public static ClauseParts? Of(ArticleReading reading, Fact fact)
    {
        if (fact.Form is not (FactForm.Clause or FactForm.Relative or FactForm.Participial or FactForm.Speech) || VerbGroup.Of(reading.Tree(fact.Sentence), fact.Predicate.Token) is not { } group)
            return null;
        var kind = group.IsCopular ? RoleKind.Theme : group.IsPassive ? RoleKind.Patient : RoleKind.Agent;
        return fact.Roles.FirstOrDefault(role => role.Kind == kind && role.Marker is null) is { } subject ? new(reading, fact, group, subject) : null;
    }

    /// <summary>The tokens of a role's phrase.</summary>
    public List<int> TokensOf(Role role)
    {
        if (role.Head == Group.Head)
            return [.. Enumerable.Range(0, Tree.Count).Where(token => role.Span.Contains(Tree[token].Span))];
        if (role.Kind is RoleKind.Content or RoleKind.Purpose or RoleKind.Cause or RoleKind.Manner or RoleKind.Result || Tree.Has(role.Head, "advcl", "advmod") || role.Kind == RoleKind.Time)
            return [.. Enumerable.Range(0, Tree.Count).Where(token => role.Span.Contains(Tree[token].Span))];
        var tokens = NounPhrase.Tokens(Reading, Fact.Sentence, role.Head);
        tokens = [.. tokens.Where(token => role.Span.Contains(Tree[token].Span) && !IsInRelative(role, token))];
        while (tokens.Count > 1 && Tree[tokens[^1]].Form is "," or "–" or "—" or "-" or ":")
            tokens.RemoveAt(tokens.Count - 1);
        return tokens;
    }

    public PhraseText Write(IReadOnlyList<int> tokens) => writer.Write(tokens, Subject?.Role.Head);

    // The clause hangs on one of its own phrases, which is told without it.
    private bool IsInRelative(Role role, int token)
    {
        if (Tree.IsBelow(role.Head, Group.Top) || !Tree.IsBelow(Group.Top, role.Head))
            return false;
        var top = Group.Top;
        while (Tree[top].Head != role.Head && Tree[top].Head >= 0)
            top = Tree[top].Head;
        return Tree.IsBelow(token, top);
    }

    // Words that belong to the phrase and yet were left out of its middle: then it says something else.
    private bool IsCut(List<int> tokens)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            var (first, last) = (tokens[i - 1] + 1, tokens[i] - 1);
            if (first > last || Enumerable.Range(first, last - first + 1).All(token => Tree[token].Tag == UniversalTag.Punct || Tree[token].Lemma is "also" or "too" or "however" or "meanwhile" or "even"))
                continue;
            // Between commas, dashes or brackets stands what is only added.
            if (!(IsBorder(first) || IsBorder(first - 1)) || !(IsBorder(last) || IsBorder(last + 1)))
                return true;
        }
        return false;
    }

    // "both a good": the noun is missing.
    private bool LacksNoun(Role role, List<int> tokens) =>
        role.Kind == RoleKind.Attribute && tokens.Exists(token => VerbGroup.IsNegation(Tree[token])) || role.Kind == RoleKind.Attribute && Tree[tokens[^1]].Form is "more" or "less" or "as" or "so" || tokens.Count > 1 && Tree[tokens[^1]].Tag == UniversalTag.Adj && tokens[^1] == role.Head && Tree.ChildrenWith(role.Head, "det").Any(det => Tree[det].Lemma is "a" or "an");

    // "the statements that officials made": told without the clause that says which.
    private bool LostItsClause(Role role, List<int> tokens) =>
        Tree[role.Head].Tag == UniversalTag.Noun && !Tree.IsBelow(role.Head, Group.Top) && Tree.IsBelow(Group.Top, role.Head) && tokens.Count == 2 && Tree[tokens[0]].Lemma.Equals("the", StringComparison.OrdinalIgnoreCase)
        && !Standing.IsOneOfAKind(Tree[role.Head].Lemma.ToLowerInvariant());

    private bool IsBorder(int token) => Tree[token].Form is "," or "(" or ")" or "–" or "—" or "-" or "“" or "”" or "\"" or ";" or ":";

    private Piece MakePiece(Role role, bool required)
    {
        var tokens = TokensOf(role);
        var phrase = writer.Write(tokens, Fact.Form is not (FactForm.Relative or FactForm.Participial) && Subject is not null ? SubjectHead() : null);
        if (phrase.Problem is null && (IsCut(tokens) || LacksNoun(role, tokens)))
            phrase = phrase with { Problem = "cut-phrase" };
        // "down the river and over its banks": the second tells nothing without the first.
        if (phrase.Problem is null && role.Marker is not null && Tree.Child(role.Head, "cc") is { } joint && Tree.Child(role.Head, "case") > joint && !Tree.Has(role.Head, "advcl"))
            phrase = phrase with { Problem = "odd-coordination" };
        if (phrase.Problem is null && LostItsClause(role, tokens))
            phrase = phrase with { Problem = "definite-description" };
        var arc = ParseConfidence.Inside(Tree, tokens, role.Head);
        if (role.Kind == RoleKind.Time && Reading.DateAt(Tree[role.Head], Fact.Sentence) is { } date && !Tree.Has(role.Head, "advcl"))
        {
            if (DateWording.IsSelfContained(date, Reading.Text))
                return new(role, Joined(role, phrase.Text), phrase.Text, null, required, arc, phrase.NamedIn);
            var written = role.Marker is null or "on" or "in" ? DateWording.WrittenOut(date)
                : role.Marker is "since" or "until" or "by" or "before" or "after" && DateWording.Plain(date) is { } plain ? $"{role.Marker} {plain}" : null;
            return new(role, written ?? Joined(role, phrase.Text), phrase.Text, written is null ? "relative-time" : null, false, arc, phrase.NamedIn);
        }
        // "sixty years after", "hours later": a time from which on?
        var isAdrift = role.Kind == RoleKind.Time && role.Marker is null && !Tree.Has(role.Head, "advcl");
        return new(role, Joined(role, phrase.Text), phrase.Text, phrase.Problem ?? (isAdrift ? "relative-time" : null), required, arc, phrase.NamedIn);
    }

    // "the house, which she bought": told behind the verb.
    private bool IsTaken(Role role) => role.Kind == RoleKind.Patient && role.Marker is null && role.Head != Group.Head && Tree.IsBelow(Group.Top, role.Head) && !Group.IsPassive;

    /// <summary>What answers a question for the phrase: of someone with a title the name alone, of all others the whole.</summary>
    public string NameOf(Role role, string wording)
    {
        if (role.IsCoordinated || Reading.MentionAt(Fact.Sentence, role.Head) is not { Kind: Language.Entities.EntityKind.Person } mention)
            return wording;
        var entity = Reading.EntityAt(Fact.Sentence, role.Head);
        var name = entity is { Kind: Language.Entities.EntityKind.Person } ? entity.Name : mention.Span.Of(Reading.Text);
        if (Reading.FullNameOf(name) is { } full)
            return full;
        return wording.EndsWith(name, StringComparison.Ordinal) ? name : wording;
    }

    private int? SubjectHead() => Tree.Child(Group.Top, "nsubj") ?? Fact.Roles.FirstOrDefault(role => role.Kind is RoleKind.Agent or RoleKind.Theme or RoleKind.Patient && role.Marker is null)?.Head;

    private static string Joined(Role role, string text) => role.Marker is { } marker ? $"{marker} {text}" : text;

    private bool IsRequired(Role role, Role? firstOblique) => IsCore(role) || IsGerundOfVerb(role) || IsDirection(role) || role == firstOblique && !FollowsComma(role) && IsArgumentLike(role);

    // "committed to rooting out corruption", "accused of dealing in stolen goods": without it the verb says something else.
    private bool IsGerundOfVerb(Role role) =>
        role.Marker is "to" or "of" or "from" or "in" or "on" or "about" or "against" && role.Kind == RoleKind.Other && Tree.Has(role.Head, "advcl") && Tree[role.Head].PennTag == "VBG" && !FollowsComma(role);

    // "put her forward": the verb means something else without it.
    private bool IsDirection(Role role) =>
        role.Kind is RoleKind.Manner or RoleKind.Place && role.Marker is null && Tree.Children(role.Head).IsEmpty && role.Span.Start > Tree[Group.Head].Span.Start
        && Tree[role.Head].Form is "forward" or "away" or "back" or "together" or "aside" or "apart" or "down" or "up" or "out" or "off" or "over" or "around" or "along" or "forth" or "ahead" or "alive" or "alone";

    private static bool IsCore(Role role) => role.Kind is RoleKind.Patient or RoleKind.Attribute or RoleKind.Content or RoleKind.Quantity || role.Kind == RoleKind.Recipient && role.Marker is null;

    private bool IsOblique(Role role) => role.Marker is not null && !Tree.Has(role.Head, "advcl");

    private static bool IsArgumentLike(Role role) => role.Kind is RoleKind.Other or RoleKind.Recipient or RoleKind.Companion or RoleKind.Source or RoleKind.Destination;

    private bool FollowsComma(Role role)
    {
        var first = Tree.Subtree(role.Head)[0];
        return first > 0 && Tree[first - 1].Form is "," || Tree[first].Form is ",";
    }
}
