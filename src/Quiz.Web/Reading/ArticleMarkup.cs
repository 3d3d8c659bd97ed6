using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Quiz.Domain.Articles;
using Quiz.Domain.Text;
using Quiz.Web.Shell;

namespace Quiz.Web.Reading;

/// <summary>
/// An article as HTML. Every run of text stands in a <c>span</c> whose <c>data-start</c> is its offset in the canonical
/// text, so that scripts find any span of the revision in the page.
/// </summary>
public sealed class ArticleMarkup
{
    private readonly ArticleRevision article;
    private readonly Guid revisionId;
    private readonly ImmutableArray<TextSpan> sentences;
    private readonly Lazy<string> plain;
    private readonly Lazy<string> plainBelow;

    public ArticleMarkup(ArticleRevision article, Guid revisionId)
    {
        this.article = article;
        this.revisionId = revisionId;
        sentences = SentenceBoundaries.Of(article);
        plain = new(() => Write([], 1, null));
        plainBelow = new(() => Write([], 2, null));
    }

    public ArticleRevision Article => article;

    /// <summary>The article without marks; made once.</summary>
    public string Html => plain.Value;

    /// <summary>The address of an article revision's picture; it never changes, so it is cached for ever.</summary>
    public static string PictureAddress(Guid articleRevisionId) => $"/pictures/{articleRevisionId:N}.svg";

    /// <summary>
    /// The article with evidence lit. The first part of each question's evidence has the id <c>evidence-N</c>; every part
    /// names its questions for readers who do not see the colour.
    /// </summary>
    /// <param name="headlineLevel">Of the headline's heading, for pages whose first heading is another.</param>
    /// <param name="backTo">Where a question's number leads back to: an address that the number completes; null for no link.</param>
    public string Lit(IReadOnlyCollection<EvidenceMark> marks, int headlineLevel = 1, string? backTo = null) =>
        (marks.Count, headlineLevel) switch
        {
            (0, 1) => plain.Value,
            (0, 2) => plainBelow.Value,
            _ => Write(marks, headlineLevel, backTo),
        };

    private string Write(IReadOnlyCollection<EvidenceMark> marks, int headlineLevel, string? backTo)
    {
        var html = new StringBuilder(article.Text.Length * 2);
        var placed = new HashSet<int>();
        html.Append(CultureInfo.InvariantCulture, $"<article class=\"article\" lang=\"{Markup.Encode(article.Language)}\">");
        var blocks = article.Blocks;
        var next = 0;
        html.Append("<header class=\"article__head\">");
        for (; next < blocks.Length && blocks[next].Kind is BlockKind.Headline or BlockKind.Byline or BlockKind.Dateline; next++)
            WriteHead(blocks[next]);
        html.Append("</header>");
        var ofPicture = article.Picture is null ? null : blocks.FirstOrDefault(block => block.Kind == BlockKind.Caption);
        if (article.Picture is not null)
            WriteFigure(ofPicture);
        for (; next < blocks.Length; next++)
            WriteBody(blocks[next]);
        return html.Append("</article>").ToString();

        void WriteHead(Block block)
        {
            switch (block.Kind)
            {
                case BlockKind.Headline:
                    html.Append(CultureInfo.InvariantCulture, $"<h{headlineLevel}>");
                    WriteText(block.Span);
                    html.Append(CultureInfo.InvariantCulture, $"</h{headlineLevel}>");
                    break;
                case BlockKind.Dateline when article.Dateline?.Date is { } date:
                    html.Append(CultureInfo.InvariantCulture, $"<p class=\"article__dateline\"><time datetime=\"{date:yyyy-MM-dd}\">");
                    WriteText(block.Span);
                    html.Append("</time></p>");
                    break;
                default:
                    html.Append(block.Kind == BlockKind.Byline ? "<p class=\"article__byline\">" : "<p class=\"article__dateline\">");
                    WriteText(block.Span);
                    html.Append("</p>");
                    break;
            }
        }

        void WriteFigure(Block? caption)
        {
            var picture = article.Picture!;
            html.Append(CultureInfo.InvariantCulture,
                $"<figure class=\"article__figure\"><img src=\"{PictureAddress(revisionId)}\" alt=\"{Markup.Encode(picture.Alternative)}\" width=\"960\" height=\"540\">");
            html.Append("<figcaption>");
            if (caption is not null)
                WriteSentences(caption.Span);
            if (picture.Credit is { Length: > 0 } credit)
                html.Append(CultureInfo.InvariantCulture, $" <small>{Markup.Encode(credit)}</small>");
            html.Append("</figcaption></figure>");
        }

        void WriteBody(Block block)
        {
            switch (block.Kind)
            {
                case BlockKind.Caption when block == ofPicture:
                    break;
                // Its picture was left behind on the page that it comes from.
                case BlockKind.Caption:
                    html.Append("<p class=\"article__caption\">");
                    WriteSentences(block.Span);
                    html.Append("</p>");
                    break;
                case BlockKind.Quotation:
                    html.Append("<blockquote><p>");
                    WriteSentences(block.Span);
                    html.Append("</p></blockquote>");
                    break;
                default:
                    html.Append("<p>");
                    WriteSentences(block.Span);
                    html.Append("</p>");
                    break;
            }
        }

        void WriteSentences(TextSpan block)
        {
            var from = block.Start;
            for (var index = 0; index < sentences.Length; index++)
            {
                var sentence = sentences[index];
                if (!block.Contains(sentence))
                    continue;
                if (sentence.Start > from)
                    WriteText(new(from, sentence.Start - from));
                WriteText(sentence, index);
                from = sentence.End;
            }
            if (from < block.End)
                WriteText(new(from, block.End - from));
        }

        void WriteText(TextSpan span, int? sentence = null)
        {
            html.Append(CultureInfo.InvariantCulture, $"<span data-start=\"{span.Start}\"");
            if (sentence is not null)
                html.Append(CultureInfo.InvariantCulture, $" data-sentence=\"{sentence}\"");
            html.Append('>');
            // Marks may overlap; the text is cut wherever one begins or ends.
            var cuts = marks.SelectMany(mark => new[] { mark.Span.Start, mark.Span.End })
                .Where(at => at > span.Start && at < span.End)
                .Append(span.End).Distinct().Order();
            var from = span.Start;
            foreach (var to in cuts)
            {
                WritePiece(new(from, to - from));
                from = to;
            }
            html.Append("</span>");
        }

        void WritePiece(TextSpan piece)
        {
            var text = Markup.Encode(piece.Of(article.Text));
            var questions = marks.Where(mark => mark.Span.Overlaps(piece)).Select(mark => mark.QuestionNumber).Distinct().Order().ToList();
            if (questions.Count == 0)
            {
                html.Append(text);
                return;
            }
            html.Append("<mark class=\"evidence\"");
            // One element has one id: further questions that begin at the same place get an empty target before it.
            var first = questions.Where(placed.Add).ToList();
            if (first.Count > 0)
                html.Append(CultureInfo.InvariantCulture, $" id=\"evidence-{first[0]}\"");
            html.Append('>');
            foreach (var number in first.Skip(1))
                html.Append(CultureInfo.InvariantCulture, $"<span id=\"evidence-{number}\"></span>");
            html.Append(text);
            if (first.Count > 0)
                html.Append(CultureInfo.InvariantCulture, $"<sup class=\"evidence__number\"><span class=\"visually-hidden\"> {(backTo is null ? "Evidence for question" : "Evidence.")} </span>{string.Join(", ", first.Select(Number))}</sup>");
            html.Append("</mark>");
        }

        string Number(int question) => backTo is null
            ? question.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"<a href=\"{Markup.Encode(backTo)}{question}\"><span class=\"evidence__back\">Back to question </span>{question}<span aria-hidden=\"true\"> ↩</span></a>");
    }
}
