using System.Globalization;

namespace Quiz.Web.Reading;

/// <summary>How this reader likes the page; kept in two cookies that hold nothing else.</summary>
/// <param name="Theme"><c>light</c>, <c>dark</c> or <c>system</c>.</param>
/// <param name="TextSize">-2 to 2; scales the article alone.</param>
public sealed record ReadingPreferences(string Theme, int TextSize)
{
    public const string ThemeCookie = "quiz-theme";
    public const string TextSizeCookie = "quiz-text";

    public static readonly ReadingPreferences Default = new("system", 0);

    /// <summary>What the request's cookies say; anything unknown falls back to the default.</summary>
    public static ReadingPreferences From(HttpContext? context) => context is null
        ? Default
        : From(context.Request.Cookies[ThemeCookie], context.Request.Cookies[TextSizeCookie]);

    public static ReadingPreferences From(string? theme, string? textSize) => new(
        theme is "light" or "dark" ? theme : Default.Theme,
        int.TryParse(textSize, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var size) && size is >= -2 and <= 2 ? size : Default.TextSize);
}
