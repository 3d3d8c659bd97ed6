using System.Collections.Frozen;
using Quiz.Domain.Articles;
using Quiz.Generation.Text;
using Quiz.Language;
using Quiz.Language.Entities;
using Quiz.Language.Gazetteers;

namespace Quiz.Generation.Syntax;

/// <summary>
/// Finds what "his", "it", "they", "the company" or "the minister" stands for, beyond what the analysis links: only where this
/// sentence and the one before name one candidate of its kind. Where there are two, or none, nothing is said.
/// </summary>
internal sealed class Antecedents(ArticleReading reading)
{
    private const int MostWordsOfGroup = 8;
    private const int MostWordsOfDescription = 10;

    // What a company or government does, and a thing does not: "it" as their subject means who was last spoken of.
    private static readonly FrozenSet<string> Willed = FrozenSet.Create(
        "announce", "say", "plan", "want", "employ", "sell", "buy", "launch", "open", "hope", "offer", "operate", "win", "produce", "pay", "publish", "release", "develop", "own", "build", "claim",
        "agree", "decide", "invest", "join", "sign", "accuse", "deny", "warn", "introduce", "spend", "ban", "acquire", "apologise", "apologize", "promise", "vow", "refuse", "recruit", "hire", "fire", "sue",
        "aim", "expect", "intend", "hold", "charge", "insist", "admit", "reject", "withdraw", "donate", "raise", "run", "serve", "set", "move", "start", "begin");

    // Any organisation may be called so; a bank, court or club must have it in its name.
    private static readonly FrozenSet<string> AnyOrganization = FrozenSet.Create(
        "company", "firm", "organisation", "organization", "charity", "agency", "business", "retailer", "manufacturer", "corporation");

    private static readonly FrozenSet<string> NamedOrganization = FrozenSet.Create(
        "university", "bank", "club", "party", "court", "museum", "ministry", "commission", "council", "association", "institute", "federation", "union", "foundation", "airline", "hospital", "college", "committee", "department");

    private static readonly FrozenSet<string> Posts = FrozenSet.Create(
        "president", "minister", "chancellor", "premier", "king", "queen", "pope", "prince", "princess", "mayor", "governor", "senator", "professor", "judge", "ambassador", "captain", "duchess", "duke");

    private readonly Dictionary<(int Sentence, int Token), Antecedent?> known = [];

    /// <summary>What the pronoun, or the noun with nothing but "the" before it, stands for; null where that is in doubt.</summary>
    public Antecedent? Of(int sentence, int token)
    {
        if (known.TryGetValue((sentence, token), out var found))
            return found;
        known[(sentence, token)] = null;
        return known[(sentence, token)] = Find(sentence, token);
    }

    private Antecedent? Find(int sentence, int index)
    {
        var tree = reading.Tree(sentence);
        var token = tree[index];
        if (token.Tag is not (UniversalTag.Pron or UniversalTag.Noun) || reading.IsQuoted(token))
            return null;
        if (token.Tag == UniversalTag.Noun)
            return IsTheAlone(tree, index) ? Described(sentence, index) ?? Introduced(sentence, index) : null;
        return token.Form.ToLowerInvariant() switch
        {
            "he" or "she" or "him" or "his" or "her" => Person(sentence, index),
            "it" when tree.Has(index, "nsubj") && tree[index].Head >= 0 && Willed.Contains(tree[tree[index].Head].Lemma.ToLowerInvariant()) => Institution(sentence, index),
            "its" => Institution(sentence, index),
            "they" when tree.Has(index, "nsubj") => Group(sentence, index),
            _ => null,
        };
    }

    /// <summary>"the company": no word but the article tells which.</summary>
    public static bool IsTheAlone(SentenceTree tree, int noun) =>
        noun > 0 && tree[noun - 1].Form.Equals("the", StringComparison.OrdinalIgnoreCase)
        && tree.Children(noun).All(child => child == noun - 1 || tree.Has(child, "case", "punct", "cop", "nsubj", "aux", "advmod", "mark", "cc"))
        && !(noun + 1 < tree.Count && tree[noun + 1].Head > noun && tree[noun + 1].Tag is UniversalTag.Noun or UniversalTag.Propn);

    // The one person in sight, where nobody without a name is.
    private Antecedent? Person(int sentence, int index)
    {
        var tree = reading.Tree(sentence);
        var inSight = InSight(sentence, index).Where(seen => seen.Entity.Kind == EntityKind.Person).ToList();
        if (inSight.Select(seen => seen.Entity.Id).Distinct().Count() != 1 || inSight[0].Entity is not { } person || !person.Name.Contains(' ', StringComparison.Ordinal))
            return null;
        var form = tree[index].Form.ToLowerInvariant();
        var isMale = form is "he" or "him" or "his";
        var firstName = person.Name[..person.Name.IndexOf(' ', StringComparison.Ordinal)];
        if (isMale ? KnownNames.IsWomansName(firstName) : KnownNames.IsMansName(firstName))
            return null;
        if (person.References.Any(reference => reference.Kind == ReferenceKind.Pronoun && (reference.Span.Of(reading.Text).ToLowerInvariant() is "he" or "him" or "his") != isMale))
            return null;
        // "Berg saw him": then it is somebody else.
        if (tree[index].PennTag != "PRP$" && !tree.Has(index, "nsubj") && inSight.Any(seen => seen.Sentence == sentence && tree.Has(seen.Token, "nsubj") && tree[seen.Token].Head == tree[index].Head))
            return null;
        return HasUnnamedPerson(sentence, index, person) || HasUnnamedPerson(sentence - 1, int.MaxValue, person) ? null : Named(person, sentence, index);
    }

    private bool HasUnnamedPerson(int sentence, int end, Entity person)
    {
        if (!IsBody(sentence))
            return false;
        var tree = reading.Tree(sentence);
        return tree.Sentence.Tokens.Any(token => token.Index < end && token.Tag == UniversalTag.Noun && token.Morphology.Number != GrammaticalNumber.Plur
            && NounClasses.IsPerson(token.Lemma.ToLowerInvariant()) && !tree.Has(token.Index, "compound", "amod", "appos", "root", "xcomp", "nmod:desc")
            && reading.NamedAt(sentence, token.Index) is null
            && !tree.Children(token.Index).Any(child => reading.NamedAt(sentence, child)?.Id == person.Id)
            && !(token.Head >= 0 && reading.NamedAt(sentence, token.Head)?.Id == person.Id));
    }

    // The one organisation or country in sight, where the sentence before is about it.
    private Antecedent? Institution(int sentence, int index)
    {
        var inSight = InSight(sentence, index).Where(seen => seen.Entity.Kind is EntityKind.Organization or EntityKind.GeopoliticalEntity).ToList();
        if (inSight.Select(seen => seen.Entity.Id).Distinct().Count() != 1)
            return null;
        var last = inSight[^1];
        var subject = SubjectOf(last.Sentence);
        return subject == last.Token && IsNominalName(last) ? Named(last.Entity, sentence, index) : null;
    }

    // "They" are whom the sentence before is about, if that names no one else in the plural.
    private Antecedent? Group(int sentence, int index)
    {
        if (!IsBody(sentence - 1) || reading.Tree(sentence).Sentence.Paragraph != reading.Tree(sentence - 1).Sentence.Paragraph)
            return null;
        var tree = reading.Tree(sentence);
        if (tree.Sentence.Tokens.Take(index).Any(token => token.Morphology.Number == GrammaticalNumber.Plur && token.Tag is UniversalTag.Noun or UniversalTag.Propn))
            return null;
        var before = reading.Tree(sentence - 1);
        if (SubjectOf(sentence - 1) is not { } subject || before[subject].PennTag is not ("NNS" or "NNPS") || !IsPeople(before[subject]))
            return null;
        var others = before.Sentence.Tokens.Any(token => token.Index != subject && token.Tag is UniversalTag.Noun or UniversalTag.Propn && token.Morphology.Number == GrammaticalNumber.Plur
            && (IsPeople(token) || before.Has(token.Index, "nsubj")) && !before.IsBelow(token.Index, subject));
        if (others || NounPhrase.IsCoordinated(before, subject) || before.ChildrenWith(subject, "det").Any(det => before[det].Lemma is not "the"))
            return null;
        var tokens = NounPhrase.Tokens(reading, sentence - 1, subject);
        var phrase = new PhraseWriter(reading, sentence - 1).Write(tokens);
        return phrase.Problem is null && phrase.NamedIn.Count == 0 && tokens.Count is >= 2 and <= MostWordsOfGroup && before[tokens[0]].Tag is not (UniversalTag.Num or UniversalTag.Pron)
            && before[tokens[0]].Lemma.ToLowerInvariant() is not ("many" or "several" or "few" or "more" or "most" or "other" or "such")
            ? new(phrase.Text, null, sentence - 1) : null;
    }

    // "the study" after "a study of 300 children": the words that brought it in, if nothing else has gone by that noun.
    private Antecedent? Introduced(int sentence, int index)
    {
        var noun = reading.Tree(sentence)[index];
        var isPlural = noun.Morphology.Number == GrammaticalNumber.Plur;
        (string Wording, int Sentence)? found = null;
        foreach (var (at, token) in reading.UsesOf(noun.Lemma))
        {
            if (at > sentence || at == sentence && token >= index)
                break;
            var tree = reading.Tree(at);
            if (!IsBody(at) || tree.Has(token, "compound") || IsTheAlone(tree, token))
                continue;
            if (found is not null || (tree[token].Morphology.Number == GrammaticalNumber.Plur) != isPlural || Introduction(at, token) is not { } wording)
                return null;
            found = (wording, at);
        }
        return found is { } known ? new(known.Wording, null, known.Sentence) : null;
    }

    // "a study of 300 children" as it is told afterwards: "the study of 300 children".
    private string? Introduction(int sentence, int head)
    {
        var tree = reading.Tree(sentence);
        if (Standing.IsOneOfAKind(tree[head].Lemma.ToLowerInvariant()) || reading.IsQuoted(tree[head]) || NounPhrase.IsCoordinated(tree, head) || tree.Has(head, "conj", "root") || tree.Child(head, "cop") is not null)
            return null;
        var tokens = NounPhrase.Tokens(reading, sentence, head);
        if (tokens.Count < (tree[head].Morphology.Number == GrammaticalNumber.Plur ? 2 : 3) || tokens.Count > MostWordsOfDescription || tokens[^1] - tokens[0] + 1 != tokens.Count)
            return null;
        var first = tree[tokens[0]];
        var isPlural = tree[head].Morphology.Number == GrammaticalNumber.Plur;
        if (!isPlural && first.Lemma is not ("a" or "an") || isPlural && first.Tag is not (UniversalTag.Noun or UniversalTag.Propn) && !(first.Tag == UniversalTag.Adj && reading.MentionAt(sentence, tokens[0]) is not null))
            return null;
        if (isPlural && !IsPeople(tree[head]) || tokens.Exists(token => Standing.Leans(tree[token].Lemma)))
            return null;
        var phrase = new PhraseWriter(reading, sentence).Write(isPlural ? tokens : tokens[1..]);
        return phrase.Problem is null && phrase.NamedIn.Count == 0 ? "the " + phrase.Text : null;
    }

    private Antecedent? Described(int sentence, int index)
    {
        if (reading.Tree(sentence)[index].Morphology.Number == GrammaticalNumber.Plur)
            return null;
        var lemma = reading.Tree(sentence)[index].Lemma.ToLowerInvariant();
        if (Posts.Contains(lemma))
        {
            var holders = reading.Document.Mentions.Where(mention => mention.Title is { } title && title.Of(reading.Text).EndsWith(lemma, StringComparison.OrdinalIgnoreCase))
                .Select(mention => reading.NamedAt(mention.Sentence, mention.FirstToken)).OfType<Entity>().DistinctBy(entity => entity.Id).ToList();
            return holders is [{ } holder] && holder.Name.Contains(' ', StringComparison.Ordinal) ? Named(holder, sentence, index) : null;
        }
        Func<Entity, bool>? fits = lemma switch
        {
            "country" or "nation" => entity => entity.Kind == EntityKind.GeopoliticalEntity && KnownNames.IsCountry(entity.Name),
            "city" or "town" => entity => entity.Kind == EntityKind.GeopoliticalEntity && !KnownNames.IsCountry(entity.Name),
            _ when AnyOrganization.Contains(lemma) => entity => entity.Kind == EntityKind.Organization,
            _ when NamedOrganization.Contains(lemma) => entity => entity.Kind == EntityKind.Organization && entity.Name.Split(' ').Any(word => word.Equals(lemma, StringComparison.OrdinalIgnoreCase)),
            _ => null,
        };
        if (fits is null)
            return null;
        var inSight = InSight(sentence, index).Where(seen => fits(seen.Entity) && IsNominalName(seen)).ToList();
        return inSight.Select(seen => seen.Entity.Id).Distinct().Count() == 1 ? Named(inSight[^1].Entity, sentence, index) : null;
    }

    private Antecedent? Named(Entity entity, int sentence, int index) =>
        reading.NamedBefore(entity, reading.Tree(sentence)[index].Span.Start) is { } named ? new(reading.NameOf(entity), entity, named) : null;

    // Everyone and everything that this sentence names before the word, and the sentence before in all.
    private List<(Entity Entity, int Sentence, int Token)> InSight(int sentence, int before)
    {
        var found = new List<(Entity, int, int)>();
        if (IsBody(sentence - 1))
            Add(sentence - 1, int.MaxValue);
        Add(sentence, before);
        return found;

        void Add(int at, int end)
        {
            var tree = reading.Tree(at);
            for (var i = 0; i < tree.Count && i < end; i++)
            {
                if (reading.NamedAt(at, i) is { } entity && (reading.ReferenceAt(at, i) is not null || reading.MentionAt(at, i) is { } mention && mention.FirstToken == i))
                    found.Add((entity, at, i));
                else if (at < sentence && tree[i].Tag == UniversalTag.Pron && Of(at, i)?.Entity is { } meant)
                    found.Add((meant, at, i));
            }
        }
    }

    private bool IsBody(int sentence) => sentence >= 0 && reading.BlockOf(sentence) is BlockKind.Paragraph or BlockKind.Quotation;

    // "a Chinese company" does not speak of China.
    private bool IsNominalName((Entity Entity, int Sentence, int Token) seen) =>
        reading.Tree(seen.Sentence) is var tree && tree[seen.Token].Tag is UniversalTag.Propn or UniversalTag.Noun or UniversalTag.Pron && !tree.Has(seen.Token, "compound", "amod", "flat");

    private int? SubjectOf(int sentence)
    {
        var tree = reading.Tree(sentence);
        var root = tree.Sentence.Tokens.FirstOrDefault(token => token.Head < 0);
        return root is null ? null : tree.Child(root.Index, "nsubj");
    }

    private static bool IsPeople(Token token) => NounClasses.IsPerson(token.Lemma.ToLowerInvariant()) || token.Lemma.ToLowerInvariant() is "people" or "police" or "family";
}
