using Quiz.LoadTests.Http;

namespace Quiz.LoadTests.Sites;

/// <summary>One of the two applications that are compared, and how a learner takes a quiz there.</summary>
public abstract class QuizSite
{
    public abstract string Name { get; }

    /// <summary>The project that is published when no published folder is given, from the repository's top.</summary>
    public abstract string Project { get; }

    /// <summary>Where the article is read.</summary>
    public abstract string ArticlePath { get; }

    /// <summary>Where the database lies below the application's folder.</summary>
    public abstract string DatabasePath { get; }

    /// <summary>Environment variables that the server is started with.</summary>
    public virtual IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string>();

    /// <summary>Walks from the article to the page on which its questions can be answered.</summary>
    public abstract Task<Page> EnterAsync(LearnerSession session, CancellationToken cancellation);

    /// <summary>Makes the page interactive.</summary>
    /// <param name="seed">Decides which options the learner picks.</param>
    public abstract Task<Learner> JoinAsync(LearnerSession session, Page page, int seed, CancellationToken cancellation);

    /// <summary>Compares what learners were told is stored with what the database holds.</summary>
    public abstract StoredComparison Compare(string database, IReadOnlyCollection<Guid> acknowledged);
}
