using System.Collections.Immutable;
using Quiz.Domain.Articles;
using Quiz.Domain.Questions;
using Quiz.Generation.Distractors;
using Quiz.Generation.Facts;
using Quiz.Generation.Items;
using Quiz.Generation.Ranking;
using Quiz.Generation.Stems;
using Quiz.Generation.Syntax;
using Quiz.Generation.Verification;
using Quiz.Language;

namespace Quiz.Generation;

/// <summary>
/// Asks questions about an article: facts, stems, wrong options, the gate, ranking. Offline and by rule; the same article gives
/// the same quiz on every run and machine. Safe for use by many threads at once.
/// </summary>
public sealed class QuestionGenerator(EnglishAnalyzer analyzer)
{
    /// <summary>Analyses an article for generation.</summary>
    public SourceArticle Read(ArticleRevision revision)
    {
        ArgumentNullException.ThrowIfNull(revision);
        return new(revision, analyzer.Analyze(revision.Text, revision.Dateline?.Date));
    }

    /// <summary>The best questions that the rules find.</summary>
    public GeneratedQuiz Generate(SourceArticle article, GenerationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Finish(new Workshop(article, analyzer), options ?? new(), []);
    }

    /// <summary>The best questions of the rules and of other sources, which are asked one after another.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public async Task<GeneratedQuiz> GenerateAsync(
        SourceArticle article, GenerationOptions options, IEnumerable<IQuestionSource> sources, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(sources);
        var workshop = new Workshop(article, analyzer);
        var drafts = new List<Draft>();
        foreach (var source in sources)
        {
            var proposal = await source.ProposeAsync(article, options.Count, cancellation);
            workshop.Rejections.AddRange(proposal.Rejections);
            if (proposal.Failure is { } failure)
                workshop.Rejections.Add(new("model", "no-answer", source.Name, failure));
            drafts.AddRange(proposal.Questions.Select(content => new Draft(content, null, source.Name, proposal.Confidence)));
        }
        return Finish(workshop, options, drafts);
    }

    private static GeneratedQuiz Finish(Workshop workshop, GenerationOptions options, IReadOnlyList<Draft> others)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Count, 1);
        if (!workshop.Article.Document.IsEnglish)
            return new([], new([new("article", "not-english", workshop.Article.Revision.Headline)]), "The text is not English; only English can be asked about.");

        var sound = workshop.Chosen(options.Types, others).FindAll(draft => IsAccepted(draft, workshop.Rejections));
        var ranker = new Ranker(workshop.Index);
        var chosen = new Selector(workshop.Index).Select(sound.Select(draft => new ScoredDraft(draft, ranker.Score(draft))), options.Count, workshop.Rejections);
        var contents = KeyPositions.Balance(chosen.Select(scored => scored.Draft.Content), Seed.Of(workshop.Article.Revision.Headline));
        var questions = chosen.Select((scored, i) => new GeneratedQuestion(i + 1, contents[i], scored.Draft.Rule, Math.Round(scored.Draft.Confidence, 4), scored.Score)).ToImmutableArray();
        return new(questions, new([.. workshop.Rejections]), questions.IsEmpty ? workshop.WhyNone() : null);
    }

    // What readers mostly rejected is not put, however well it ranks among the rest.
    private static bool IsAccepted(Draft draft, List<Rejection> rejections)
    {
        var isAccepted = Weights.Acceptance(draft.Rule, draft.Type) >= Weights.LeastAcceptance;
        if (!isAccepted)
            rejections.Add(new("ranking", "seldom-accepted", draft.Content.Stem, draft.Key));
        return isAccepted;
    }

    /// <summary>The work on one article.</summary>
    private sealed class Workshop
    {
        private readonly EnglishAnalyzer analyzer;
        private readonly ArticleReading reading;
        private readonly FactReading facts;
        private ImmutableArray<Candidate> candidates = [];

        public Workshop(SourceArticle article, EnglishAnalyzer analyzer)
        {
            (Article, this.analyzer, reading) = (article, analyzer, new(article));
            facts = FactExtractor.Extract(reading);
        }

        public SourceArticle Article { get; }

        public List<Rejection> Rejections { get; } = [];

        public ArticleIndex Index => field ??= new(Article, facts.Facts);

        public List<Draft> Drafts(ImmutableArray<ItemType> types)
        {
            var stems = StemWriter.Write(reading, facts);
            Rejections.AddRange(facts.Rejections);
            Rejections.AddRange(stems.Rejections);
            var writer = new ItemWriter(Index, new DistractorFinder(Index, stems.Candidates));
            var drafts = new List<Draft>();
            foreach (var candidate in stems.Candidates)
                drafts.AddRange(writer.Of(candidate, types, Rejections));
            candidates = stems.Candidates;
            return drafts;
        }

        /// <summary>Drafts in which the gate finds nothing: questions first, then what can be made of the facts and sentences that none of them asks about.</summary>
        public List<Draft> Chosen(ImmutableArray<ItemType> types, IReadOnlyList<Draft> others)
        {
            List<Draft> drafts = [.. Drafts(types), .. others];
            var sound = Sound(drafts);
            var kept = sound.ToHashSet<Draft>(ReferenceEqualityComparer.Instance);
            var again = drafts.Where(draft => !kept.Contains(draft)).Select(draft => draft.Otherwise).OfType<Draft>().ToList();
            // The stems of both are analysed in one go.
            var second = Sound([.. again, .. Rest(types, sound)]);
            var isAgain = again.ToHashSet<Draft>(ReferenceEqualityComparer.Instance);
            var asked = second.Where(isAgain.Contains).SelectMany(Sentences).ToHashSet();
            return [.. sound, .. second.Where(draft => draft.Candidate is not null || draft.Content.Item is Matching or Ordering || !Sentences(draft).Any(asked.Contains))];
        }

        private List<Draft> Rest(ImmutableArray<ItemType> types, IReadOnlyCollection<Draft> sound)
        {
            var asked = sound.Where(draft => draft.Type != ItemType.TrueFalseNotGiven).SelectMany(Sentences).ToHashSet();
            var stated = sound.SelectMany(Sentences).ToHashSet();
            // Of facts that are asked one by one a list would only ask again.
            var facts = sound.Select(draft => draft.Candidate?.Fact.Id).ToHashSet();
            return
            [
                .. new CompositeItems(Index, [.. candidates.Where(candidate => !facts.Contains(candidate.Fact.Id))]).Of(types),
                .. new SentenceItems(reading, Index).Of(types, asked.Contains, stated.Contains, Rejections),
            ];
        }

        private IEnumerable<int> Sentences(Draft draft) =>
            draft.Candidate is { } candidate ? [candidate.Fact.Sentence] : draft.Content.Evidence.Select(anchor => Index.SentenceAt(new(anchor.Start, anchor.Length)));

        private List<Draft> Sound(List<Draft> drafts)
        {
            var gate = new QuestionGate(Index, analyzer);
            var worded = drafts.FindAll(draft => Passes(draft, gate.FirstOfWords(draft.Content, draft.Candidate) ?? (draft.Plain is { } plain ? gate.FirstOfWords(plain, draft.Candidate) : null)));
            var stems = gate.StemTokens(worded.ConvertAll(draft => GateInput.TextOf(draft.Plain ?? draft.Content)));
            var sound = new List<Draft>();
            for (var i = 0; i < worded.Count; i++)
            {
                if (Passes(worded[i], gate.FirstOfStem(worded[i].Plain ?? worded[i].Content, worded[i].Candidate, stems[i])))
                    sound.Add(worded[i]);
            }
            return sound;
        }

        private bool Passes(Draft draft, Finding? finding)
        {
            if (finding is not null)
                Rejections.Add(new("verification", finding.Reason, draft.Content.Stem, finding.Message));
            return finding is null;
        }

        public string WhyNone() => facts.Facts.IsEmpty
            ? "The article tells no fact that can be asked about: nobody does anything in a plain sentence."
            : "Every question that was thought of has a flaw; the list of reasons says which.";
    }
}
