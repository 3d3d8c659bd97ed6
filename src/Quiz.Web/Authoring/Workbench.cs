using System.Collections.Immutable;
using Quiz.Domain.Anchors;
using Quiz.Domain.Articles;
using Quiz.Domain.Library;
using Quiz.Domain.Questions;
using Quiz.Domain.Quizzes;
using Quiz.Domain.Text;
using Quiz.Interchange.ArticleImport;
using Quiz.Web.Authoring.Drafts;

namespace Quiz.Web.Authoring;

/// <summary>A draft under work: every change of it, and what follows from one. Knows neither pages nor the database.</summary>
public sealed class Workbench
{
    public Workbench(DraftContent content)
    {
        Content = content;
        Article = ArticleOf(content);
    }

    /// <summary>Raised after every change.</summary>
    public event Action? Changed;

    public DraftContent Content { get; private set; }

    /// <summary>The article as it would be published; null while it has no headline or no text.</summary>
    public ArticleRevision? Article { get; private set; }

    public string Headline => Content.Headline ?? Content.Parts.FirstOrDefault(part => part.Role == PartRole.Headline)?.Text ?? "";

    /// <summary>Why there is no article yet, for its author; null when there is one.</summary>
    public string? ArticleProblem => Article is not null ? null
        : string.IsNullOrWhiteSpace(Headline) ? "The article needs a headline."
        : "The article needs a paragraph: put back what belongs to it.";

    /// <summary>The questions that would be published, in the order of the text.</summary>
    public ImmutableArray<DraftQuestion> Accepted =>
        [.. Content.Questions.Where(question => question.Decision == Decision.Accepted).OrderBy(question => FirstPlace(question.Content))];

    /// <summary>What stands in the way of publishing, in sentences; empty when nothing does.</summary>
    public ImmutableArray<string> Blocking
    {
        get
        {
            if (ArticleProblem is { } problem)
                return [problem];
            if (Accepted.IsEmpty)
                return ["Accept a question first."];
            return [.. Accepted.Where(question => ProblemsOf(question) is not []).Select(question =>
                question.Content.Stem.Length > 0 ? $"“{question.Content.Stem}” is not complete." : "A question without words was accepted.")];
        }
    }

    public ImmutableArray<string> ProblemsOf(DraftQuestion question) =>
        Article is null ? [] : QuestionRules.ProblemsIn(question.Content, Article);

    /// <summary>Whether the article does not say any more what the question's evidence says.</summary>
    public bool HasLostEvidence(DraftQuestion question) =>
        Article is not null && question.Content.Evidence.Any(anchor => !EvidenceSpan.StandsIn(anchor, Article));

    /// <summary>Numbers, from 1, of the questions whose evidence is lost and that were not rejected.</summary>
    public ImmutableArray<int> WithLostEvidence =>
        [.. Content.Questions.Index().Where(known => known.Item.Decision != Decision.Rejected && HasLostEvidence(known.Item)).Select(known => known.Index + 1)];

    /// <summary>Takes a copied page instead of the one before. Questions stay; their evidence is looked for in the new text.</summary>
    /// <returns>Why the page could not be read, or null.</returns>
    public string? ReadPage(string page)
    {
        var read = PageImport.Read(page);
        if (read.Parts.IsEmpty)
            return read.Problem;
        Change(Content with { Parts = read.Parts, Headline = null }, EvidenceSpan.Found);
        return null;
    }

    /// <summary>Corrects the words of a part. Evidence moves with its words; where they themselves are changed, its question says so.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    public void SetText(int part, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(part);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(part, Content.Parts.Length);
        Change(Content with { Parts = Content.Parts.SetItem(part, Content.Parts[part] with { Text = text }) });
    }

    /// <summary>Says what a part is. An article has one headline, so that another takes the place of the one before.</summary>
    public void SetRole(int part, PartRole role)
    {
        var page = ImportedPage.Of(Content.Parts);
        var headline = Content.Headline;
        if (role == PartRole.Headline)
        {
            headline = null;
            if (Content.Parts.FirstOrDefault(known => known.Role == PartRole.Headline) is { } before)
                page = page.With(Content.Parts.IndexOf(before), PartRole.TakenOff);
        }
        Change(Content with { Parts = page.With(part, role).Parts, Headline = headline });
    }

    public void SetHeadline(string headline) => Change(Content with { Headline = headline });

    public void SetDay(DateOnly? day) => Change(Content with { Day = day });

    public void SetTitle(string? title) => Change(Content with { Title = title });

    public void SetMode(QuizMode mode) => Change(Content with { Mode = mode });

    public DraftQuestion? Find(Guid question) => Content.Questions.FirstOrDefault(candidate => candidate.Id == question);

    public void Add(DraftQuestion question) => Change(Content with { Questions = Content.Questions.Add(question) });

    /// <summary>Adds questions for the author to decide on, but none that is there already, whatever became of it.</summary>
    /// <returns>How many were new.</returns>
    public int AddProposals(IEnumerable<QuestionContent> proposals)
    {
        var known = Content.Questions.Select(question => question.Content.Stem).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var added = proposals.Where(proposal => known.Add(proposal.Stem)).Select(proposal => new DraftQuestion(Guid.NewGuid(), Decision.Open, null, proposal)).ToList();
        if (added.Count > 0)
            Change(Content with { Questions = Content.Questions.AddRange(added) });
        return added.Count;
    }

    public void Remove(Guid question) => Change(Content with { Questions = Content.Questions.RemoveAll(candidate => candidate.Id == question) });

    /// <summary>Changes what a question says.</summary>
    public void Write(Guid question, QuestionContent content) => Replace(question, known => known with { Content = content });

    /// <summary>Accepts, rejects or reopens a question.</summary>
    /// <param name="reason">Why it is rejected.</param>
    public void Decide(Guid question, Decision decision, string? reason = null) =>
        Replace(question, known => known with { Decision = decision, Reason = decision == Decision.Rejected ? reason : null });

    /// <summary>Adds words of the article to a question's evidence.</summary>
    /// <returns>Why they cannot be, or null.</returns>
    public string? AddEvidence(Guid question, TextSpan span) => SetEvidence(question, span, null);

    /// <summary>Takes words of the article instead of a part of a question's evidence.</summary>
    /// <returns>Why they cannot be, or null.</returns>
    public string? ReplaceEvidence(Guid question, int index, TextSpan span) => SetEvidence(question, span, index);

    public void RemoveEvidence(Guid question, int index)
    {
        if (Article is not null && Find(question) is { } known)
            Write(question, EvidenceSpan.WithEvidence(known.Content, known.Content.Evidence.RemoveAt(index), Article));
    }

    /// <summary>The quiz as it would be published.</summary>
    public QuizDraft ToQuiz() => new(
        CanonicalText.OfBlock(string.IsNullOrWhiteSpace(Content.Title) ? Headline : Content.Title),
        Content.Mode == QuizMode.Exam ? QuizSettings.Exam : QuizSettings.Practice,
        [.. Accepted.Select(question => new QuestionDraft(question.Id.ToString("N"), Finished(question.Content), 1))]);

    // A learner is always told why: where the author wrote nothing, the article's own words do.
    private static QuestionContent Finished(QuestionContent content) => content with
    {
        Stem = content.Stem.Trim(),
        Explanation = string.IsNullOrWhiteSpace(content.Explanation) ? $"The article says: “{content.Evidence[0].Quote}”" : content.Explanation.Trim(),
        Item = content.Item switch
        {
            SingleChoice choice => choice with { Options = Trimmed(choice.Options) },
            MultipleChoice choice => choice with { Options = Trimmed(choice.Options) },
            var other => other,
        },
    };

    // Words stay as they are typed while they are: a blank at the end is often the middle of a sentence.
    private static ImmutableArray<Option> Trimmed(ImmutableArray<Option> options) =>
        [.. options.Select(option => option with { Text = option.Text.Trim(), Rationale = option.Rationale?.Trim() })];

    private string? SetEvidence(Guid question, TextSpan span, int? index)
    {
        if (Article is null || Find(question) is not { } known)
            return "There is no article yet.";
        span = EvidenceSpan.Trimmed(Article.Text, span);
        if (span.Length <= 0)
            return "Mark words in the article first.";
        if (!Article.Blocks.Any(block => block.Span.Contains(span)))
            return "Mark words within one paragraph. Evidence may have several parts.";
        var anchor = AnchorFinder.At(Article, span);
        var others = index is { } old ? known.Content.Evidence.RemoveAt(old) : known.Content.Evidence;
        var evidence = others.Contains(anchor) ? others : others.Insert(index ?? others.Length, anchor);
        Write(question, EvidenceSpan.WithEvidence(known.Content, evidence, Article));
        return null;
    }

    private void Replace(Guid question, Func<DraftQuestion, DraftQuestion> change)
    {
        if (Find(question) is { } known)
            Change(Content with { Questions = Content.Questions.Replace(known, change(known)) });
    }

    private void Change(DraftContent content) => Change(content, (question, article) => EvidenceSpan.Moved(question, Article, article));

    /// <param name="move">Finds a question's evidence in an article whose text is another.</param>
    private void Change(DraftContent content, Func<QuestionContent, ArticleRevision, QuestionContent> move)
    {
        var article = ArticleOf(content);
        if (article is not null && article.Text != Article?.Text)
            content = content with { Questions = [.. content.Questions.Select(question => question with { Content = move(question.Content, article) })] };
        Content = content;
        Article = article;
        Changed?.Invoke();
    }

    private static int FirstPlace(QuestionContent content) => content.Evidence.IsDefaultOrEmpty ? int.MaxValue : content.Evidence.Min(anchor => anchor.Start);

    private static ArticleRevision? ArticleOf(DraftContent content)
    {
        var draft = ImportedPage.Of(content.Parts).Draft();
        if (content.Headline is not null)
            draft = draft with { Headline = content.Headline };
        if (content.Day is { } day)
            draft = draft with { Dateline = new(draft.Dateline?.Place, day) };
        var hasText = draft.Body.Any(block => CanonicalText.OfBlock(block.Text).Length > 0 && block.Kind is BlockKind.Paragraph or BlockKind.Quotation);
        return string.IsNullOrWhiteSpace(draft.Headline) || !hasText ? null : ArticleRevision.From(draft);
    }
}
