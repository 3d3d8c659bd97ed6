namespace Quiz.Data.Library;

/// <summary>What a synchronisation wrote.</summary>
/// <param name="ArticlesAdded">Articles that were new.</param>
/// <param name="ArticlesRevised">Articles that got a further revision.</param>
/// <param name="QuestionsAdded">Questions that were new.</param>
/// <param name="QuestionsRevised">Questions that got a further revision.</param>
/// <param name="QuizzesPublished">Quiz revisions, first ones included.</param>
public sealed record LibrarySyncReport(int ArticlesAdded, int ArticlesRevised, int QuestionsAdded, int QuestionsRevised, int QuizzesPublished)
{
    public static readonly LibrarySyncReport Unchanged = new(0, 0, 0, 0, 0);

    public bool IsUnchanged => this == Unchanged;
}
