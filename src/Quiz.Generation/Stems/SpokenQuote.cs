using System.Collections.Frozen;
using Quiz.Domain.Questions;
using Quiz.Generation.Facts;
using Quiz.Language;

namespace Quiz.Generation.Stems;

/// <summary>"Who said, “...”?": a whole sentence in quotation marks and the one who said it.</summary>
internal sealed class SpokenQuote : StemRule
{
    private const int FewestWords = 6;
    private const int MostWords = 24;

    // They mean someone or something that only the article tells.
    private static readonly FrozenSet<string> Leaning = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "he", "she", "it", "they", "him", "them", "this", "these", "those", "it’s", "it's", "that’s", "that's", "he’s", "she’s", "they’re", "they're", "here", "they've", "they’ve");

    public override string Name => "spoken-quote";

    public override IEnumerable<StemDraft> Ask(ClauseParts clause)
    {
        if (!SpeechVerbs.IsSaying(clause.Tree[clause.Group.Head].Lemma.ToLowerInvariant()) || Quote(clause) is not { } quote)
            yield break;
        var subject = clause.Subject;
        var type = AnswerTypes.Of(clause.Reading, clause.Fact.Sentence, subject.Role.Head);
        if (type is not (AnswerType.Person or AnswerType.Organization))
            yield break;
        var words = quote.Of(clause.Reading.Text).ReplaceLineEndings(" ").TrimEnd(',', '.');
        if (StemSelection.Words(words) is < FewestWords or > MostWords || words.Split([' ', ',', '.', ';'], StringSplitOptions.RemoveEmptyEntries).Any(Leaning.Contains))
            yield break;
        var name = clause.NameOf(subject.Role, subject.Bare);
        yield return new()
        {
            Kind = FactKind.WhoSaid,
            Stem = $"{AnswerTypes.QuestionWord(type, subject.Bare, isObject: false)} said, “{words}”?",
            Key = name,
            Aliases = name == subject.Bare ? [] : [subject.Bare],
            Answer = type,
            KeySpan = subject.Role.Span,
            Asked = subject.Role,
            Statement = $"{char.ToUpperInvariant(subject.Bare[0])}{subject.Bare[1..]} said, “{words}”.",
            Used = [],
            KeyPiece = subject,
            MoreEvidence = [quote],
        };
    }

    // The one quotation of the sentence, where it is a sentence itself.
    private static TextSpan? Quote(ClauseParts clause)
    {
        var span = clause.Tree.Sentence.Span;
        var found = new List<TextSpan>();
        for (var i = span.Start; i < span.End; i++)
        {
            if (!clause.Reading.IsQuoted(i))
                continue;
            var start = i;
            while (i < span.End && clause.Reading.IsQuoted(i))
                i++;
            found.Add(TextSpan.FromBounds(start, i));
        }
        if (found.Count != 1)
            return null;
        var quote = found[0];
        var text = clause.Reading.Text;
        // Opened here, or in a sentence before that the same speaker said.
        var isOpened = quote.Start == span.Start || text[quote.Start - 1] is '“' or '"' or '‘';
        return isOpened && char.IsUpper(text[quote.Start]) && text[quote.End - 1] is ',' or '.' or '!' or '?' ? quote : null;
    }
}
