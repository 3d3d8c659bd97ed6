using System.Collections.Frozen;
using Quiz.Generation.Syntax;
using Quiz.Language;
using Quiz.Language.Entities;
using Quiz.Language.Gazetteers;

namespace Quiz.Generation.Stems;

/// <summary>Says what a phrase names, and how one asks for such a thing.</summary>
internal static class AnswerTypes
{
    private static readonly FrozenSet<string> People = FrozenSet.Create(
        "person", "people", "man", "woman", "child", "boy", "girl", "scientist", "researcher", "official", "police", "analyst", "expert", "worker", "student", "family", "couple", "victim",
        "resident", "citizen", "user", "customer", "voter", "activist", "protester", "migrant", "refugee", "author", "leader", "member", "parent", "mother", "father", "player", "fan",
        "critic", "farmer", "patient", "campaigner", "witness", "spokesman", "spokeswoman", "spokesperson", "investigator", "lawyer", "owner", "founder", "manager", "visitor", "crew", "volunteer");

    public static AnswerType Of(ArticleReading reading, int sentence, int head)
    {
        var token = reading.Tree(sentence)[head];
        var entity = reading.EntityAt(sentence, head);
        var kind = reading.MentionAt(sentence, head)?.Kind ?? entity?.Kind;
        return kind switch
        {
            EntityKind.Person => NounPhrase.IsCoordinated(reading.Tree(sentence), head) ? AnswerType.People : AnswerType.Person,
            EntityKind.Organization => AnswerType.Organization,
            EntityKind.GeopoliticalEntity => OfPlace(entity?.Name ?? token.Form),
            EntityKind.Location => AnswerType.Place,
            EntityKind.Event => AnswerType.Event,
            EntityKind.Date => AnswerType.Date,
            EntityKind.Money => AnswerType.Money,
            EntityKind.Percent => AnswerType.Percent,
            EntityKind.Duration => AnswerType.Duration,
            _ => IsPeople(token) ? AnswerType.People : AnswerType.Thing,
        };
    }

    public static bool IsSomeone(AnswerType type) => type is AnswerType.Person or AnswerType.People;

    /// <summary>The question words that ask for such an answer as a subject or object.</summary>
    public static string QuestionWord(AnswerType type, string name, bool isObject) => type switch
    {
        AnswerType.Person or AnswerType.People => isObject ? "Whom" : "Who",
        AnswerType.Organization => "Which " + OrganizationNoun(name),
        AnswerType.Country => "Which country",
        AnswerType.City => "Which city",
        AnswerType.Place => "Which place",
        AnswerType.Event => "Which event",
        _ => "What",
    };

    /// <summary>Whether the noun names a person by what they are or do.</summary>
    public static bool IsPersonNoun(string lemma) => People.Contains(lemma) || KnownNames.IsRole(lemma);

    private static bool IsPeople(Token token) => token.Tag == UniversalTag.Noun && IsPersonNoun(token.Lemma.ToLowerInvariant());

    private static AnswerType OfPlace(string name) => KnownNames.IsCountry(name) ? AnswerType.Country : KnownNames.IsCity(name) ? AnswerType.City : AnswerType.Place;

    private static string OrganizationNoun(string name)
    {
        var last = name.Split(' ')[^1].ToLowerInvariant();
        return last switch
        {
            "university" or "party" or "court" or "bank" or "agency" or "ministry" or "institute" or "company" or "committee" or "commission" or "department" or "foundation" or "museum"
                or "school" or "college" or "council" or "union" or "association" or "group" or "hospital" or "airline" or "club" => last,
            _ => name.StartsWith("University of", StringComparison.Ordinal) ? "university" : "organisation",
        };
    }
}
