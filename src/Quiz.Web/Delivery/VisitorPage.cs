using Microsoft.Extensions.Primitives;

namespace Quiz.Web.Delivery;

/// <summary>A page as it was rendered for someone the site does not know.</summary>
/// <param name="Stamp">What the page was made from; the page holds as long as the shelf still gives an equal one.</param>
/// <param name="Headers">What rendering added to the response.</param>
internal sealed record VisitorPage(object Stamp, StoredBody Body, KeyValuePair<string, StringValues>[] Headers);
