using Microsoft.AspNetCore.Http.HttpResults;

namespace Quiz.Web.Shell;

/// <summary>Redirects that can only stay on this site.</summary>
public static class LocalPath
{
    /// <summary>Goes to <paramref name="path"/> with a GET, or to the library when it is empty or leads elsewhere.</summary>
    public static RedirectHttpResult Redirect(string? path) => TypedResults.LocalRedirect("~" + OrHome(path));

    /// <summary><paramref name="path"/> if it is a rooted path of this site, else <c>/</c>.</summary>
    public static string OrHome(string? path) =>
        path is ['/', ..] and not ['/', '/' or '\\', ..] && !path.Any(char.IsControl) ? path : "/";
}
