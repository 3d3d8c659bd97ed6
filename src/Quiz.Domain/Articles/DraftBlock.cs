namespace Quiz.Domain.Articles;

/// <summary>One block of an article that is not yet frozen.</summary>
public sealed record DraftBlock(BlockKind Kind, string Text);
