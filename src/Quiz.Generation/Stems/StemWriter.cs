using System.Collections.Immutable;
using Quiz.Generation.Facts;
using Quiz.Generation.Syntax;

namespace Quiz.Generation.Stems;

/// <summary>Asks about facts. What cannot be asked well is rejected with a named reason.</summary>
public static class StemWriter
{
    internal const string Stage = "stems";

    private static readonly ImmutableArray<StemRule> Rules = 
    [
        new WhoSubject(), new AgentOfPassive(), new ObjectOf(), new WithWhom(), new WhoSaid(), new WhatContent(),
        new SpokenQuote(), new Where(), new When(), new HowMany(), new HowMuch(), new HowLong(), new HowFar(), new Why(), new HowBy(), new WhenClause(), new NamedOblique(), new WhatSubject(),
    ];

    public static StemReading Write(SourceArticle article, FactReading facts)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(facts);
        return Write(new ArticleReading(article), facts);
    }

    internal static StemReading Write(ArticleReading reading, FactReading facts)
    {
        var candidates = ImmutableArray.CreateBuilder<Candidate>();
        var rejections = ImmutableArray.CreateBuilder<Rejection>();
        foreach (var fact in facts.Facts)
        {
            if (FactCheck.Problem(reading, fact) is { } reason)
            {
                rejections.Add(new(Stage, reason, fact.Span.Of(reading.Text)));
                continue;
            }
            if (fact.Form is FactForm.Appositive or FactForm.Title)
            {
                if (fact.Roles.Any(role => role.Kind == RoleKind.Quantity))
                {
                    // How old someone is the article tells in passing, and nobody need remember it.
                    rejections.Add(new(Stage, "age-in-passing", fact.Span.Of(reading.Text)));
                    continue;
                }
                if (Workplace.Ask(reading, fact) is { } workplace)
                    candidates.Add(workplace);
                Take(PostOf.Ask(reading, fact, facts.Facts), fact, PostOf.Name);
                Take(WhoHolds.Ask(reading, fact), fact, WhoHolds.Name);
                continue;
            }
            if (ClauseParts.Of(reading, fact) is not { } clause)
                continue;
            foreach (var rule in Rules)
            {
                foreach (var draft in rule.Ask(clause))
                {
                    if (StemCheck.Problem(clause, draft) is { } problem)
                        rejections.Add(new(Stage, problem, draft.Stem, rule.Name));
                    else
                        candidates.Add(EvidenceFinder.Complete(clause, draft, rule.Name));
                }
            }
        }
        return new(candidates.ToImmutable(), rejections.ToImmutable());

        void Take((Candidate? Candidate, string? Reason) asked, Fact fact, string rule)
        {
            if (asked.Candidate is { } candidate)
                candidates.Add(candidate);
            else
                rejections.Add(new(Stage, asked.Reason!, fact.Span.Of(reading.Text), rule));
        }
    }
}
