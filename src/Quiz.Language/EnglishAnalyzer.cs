using System.Collections.Immutable;
using Quiz.Language.Lemmas;
using Quiz.Language.Meanings;
using Quiz.Language.Network;
using Quiz.Language.Recognition;
using Quiz.Language.Segmentation;

namespace Quiz.Language;

/// <summary>
/// Analyses English text: segmentation, tags, lemmas, trees, names, dates, numbers and who is meant by them. Safe for use by
/// many threads at once; the same text gives the same document on every run.
/// </summary>
public sealed class EnglishAnalyzer
{
    private static readonly Lazy<EnglishAnalyzer> Shared = new(() => new(ModelFile.ReadEmbedded()));

    private readonly Segmenter segmenter;
    private readonly SentenceNetwork network;
    private readonly SentenceBuilder builder;

    /// <exception cref="InvalidDataException">The model lacks the section of a stage.</exception>
    internal EnglishAnalyzer(ModelFile model)
    {
        segmenter = new(new(BoundaryModel.Read(model)));
        builder = new(Lemmatizer.Read(model));
        network = new(WeightStorage.Read(model));
    }

    /// <summary>The analyzer of the model that the library carries; read at the first call and shared by all.</summary>
    public static EnglishAnalyzer Load() => Shared.Value;

    /// <summary>Analyses a text; paragraphs are parted by empty lines or line ends.</summary>
    /// <param name="text">Any text. One that is not English is said to be so and left at that.</param>
    /// <param name="dateline">The day that "Monday" and "last year" are told from.</param>
    public Document Analyze(string text, DateOnly? dateline = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var paragraphs = ParagraphSplitter.Split(text);
        return EnglishRecognizer.IsEnglish(text)
            ? Analyze(segmenter.Segment(text, paragraphs), dateline)
            : Bare(text, dateline, paragraphs, isEnglish: false);
    }

    /// <summary>Analyses text whose sentences and tokens are given; it is taken for English.</summary>
    /// <param name="text">Paragraphs, sentences and tokens must be stretches of its text, in order.</param>
    /// <param name="dateline">The day that "Monday" and "last year" are told from.</param>
    public Document Analyze(SegmentedText text, DateOnly? dateline = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var forms = text.Sentences.Select(sentence => (IReadOnlyList<string>)[.. sentence.Tokens.Select(token => token.Of(text.Text))]).ToList();
        var predictions = network.Predict(forms);
        var sentences = ImmutableArray.CreateBuilder<Sentence>(predictions.Length);
        for (var i = 0; i < predictions.Length; i++)
            sentences.Add(builder.Build(text.Text, i, text.Sentences[i], predictions[i]));
        var analysed = sentences.MoveToImmutable();
        var meaning = MeaningStage.Resolve(text.Text, analysed, [.. predictions.Select(prediction => prediction.Names)], dateline);
        return Bare(text.Text, dateline, text.Paragraphs, isEnglish: true) with
        {
            Sentences = analysed,
            Mentions = meaning.Mentions,
            Dates = meaning.Dates,
            Numbers = meaning.Numbers,
            Entities = meaning.Entities,
        };
    }

    private static Document Bare(string text, DateOnly? dateline, ImmutableArray<TextSpan> paragraphs, bool isEnglish) => new()
    {
        Text = text,
        Dateline = dateline,
        IsEnglish = isEnglish,
        Paragraphs = paragraphs,
        Sentences = [],
        Mentions = [],
        Dates = [],
        Numbers = [],
        Entities = [],
    };
}
