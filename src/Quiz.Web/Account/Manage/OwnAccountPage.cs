using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Quiz.Data.Accounts;

namespace Quiz.Web.Account.Manage;

/// <summary>A page about the account that is signed in.</summary>
public abstract class OwnAccountPage : ComponentBase
{
    [Inject]
    protected UserManager<QuizUser> Users { get; set; } = default!;

    [Inject]
    protected SignInManager<QuizUser> SignIns { get; set; } = default!;

    [Inject]
    protected AccountRedirects Redirects { get; set; } = default!;

    [CascadingParameter]
    protected HttpContext HttpContext { get; set; } = default!;

    /// <summary>The account; null only while the page sends a sign-in away whose account is gone.</summary>
    protected QuizUser? Person { get; private set; }

    protected sealed override async Task OnInitializedAsync()
    {
        Person = await Users.GetUserAsync(HttpContext.User);
        if (Person is null)
        {
            await SignIns.SignOutAsync();
            Redirects.To("/account/sign-in");
            return;
        }
        await LoadAsync(Person);
    }

    /// <summary>Reads what the page shows. Runs before the handler of a post, too.</summary>
    protected virtual Task LoadAsync(QuizUser person) => Task.CompletedTask;
}
