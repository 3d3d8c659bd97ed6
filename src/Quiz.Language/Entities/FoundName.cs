using Quiz.Language.Lexing;

namespace Quiz.Language.Entities;

/// <summary>A name in its sentence, while the entities of a document are being told apart.</summary>
/// <param name="Text">The name as written, without title.</param>
internal sealed record FoundName(Sentence Sentence, NameCandidate Name, string Text)
{
    public static FoundName Of(Sentence sentence, NameCandidate name) => new(sentence, name, NameText.Of(sentence, name.First, name.End));

    public EntityKind Kind => Name.Kind;

    public TextSpan Span => TextSpan.FromBounds(Sentence.Tokens[Name.First].Span.Start, Sentence.Tokens[Name.End - 1].Span.End);

    public TextSpan? Title => Name.TitleFirst < 0
        ? null
        : TextSpan.FromBounds(Sentence.Tokens[Name.TitleFirst].Span.Start, Sentence.Tokens[Name.First - 1].Span.End);

    /// <summary>The syntactic head of the name.</summary>
    public Token Head => Sentence.Tokens[Sentence.HeadOf(Name.First, Name.Count)];

    public EntityReference Reference(ReferenceKind kind) => new(Span, Sentence.Index, Head.Index, kind);

    public EntityMention ToMention() => new()
    {
        Kind = Kind,
        Span = Span,
        Sentence = Sentence.Index,
        FirstToken = Name.First,
        TokenCount = Name.Count,
        Probability = Name.Probability,
        Title = Title,
    };
}
