using System.Globalization;
using Quiz.Web.Shell;

namespace Quiz.Web.Reading;

/// <summary>The reader's preferences without script.</summary>
public static class ReadingEndpoints
{
    public static void MapReading(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/reading/preferences", async (HttpContext context) =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            var preferences = ReadingPreferences.From(form["theme"], form["text-size"]);
            Keep(ReadingPreferences.ThemeCookie, preferences.Theme);
            Keep(ReadingPreferences.TextSizeCookie, preferences.TextSize.ToString(CultureInfo.InvariantCulture));
            return LocalPath.Redirect(form["return"]);

            void Keep(string name, string value) => context.Response.Cookies.Append(name, value, new()
            {
                IsEssential = true,
                MaxAge = TimeSpan.FromDays(365),
                SameSite = SameSiteMode.Lax,
            });
        }).AddEndpointFilter<SameOriginFilter>();
}
