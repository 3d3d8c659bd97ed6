using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using Quiz.Web.Shell;

namespace Quiz.Web.Account;

/// <summary>Redirects of the account pages. They do not end the method that calls them: return after one.</summary>
public sealed class AccountRedirects(NavigationManager navigation)
{
    /// <summary>Goes to a path that came from outside, or to the library when it leads off this site.</summary>
    public void ReturnTo(string? returnUrl) => navigation.NavigateTo(LocalPath.OrHome(returnUrl));

    /// <summary>Goes to a page of this site.</summary>
    public void To(string path, params ReadOnlySpan<(string Name, string? Value)> query)
    {
        foreach (var (name, value) in query)
            if (value is not null)
                path = QueryHelpers.AddQueryString(path, name, value);
        navigation.NavigateTo(path);
    }

    /// <summary>Goes to a page that shows <paramref name="note"/> above its content.</summary>
    public void To(string path, AccountNote note) => To(path, (AccountNoteBanner.Parameter, note.ToString()));
}
