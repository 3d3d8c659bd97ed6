using System.Security.Claims;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using MudBlazor;
using Quiz.Data.Accounts;

namespace Quiz.Web.Account.People;

/// <summary>Who has which role, for administrators.</summary>
public sealed partial class PeopleList
{
    private MudTable<PersonLine>? table;
    private string? search;

    [Inject]
    private PeopleDirectory People { get; set; } = default!;

    [Inject]
    private ISnackbar Snackbar { get; set; } = default!;

    [CascadingParameter]
    private Task<AuthenticationState> Authentication { get; set; } = default!;

    private static string Heading(string role) => role switch
    {
        Roles.Author => "Author",
        Roles.Teacher => "Teacher",
        Roles.Admin => "Administrator",
        _ => role,
    };

    private async Task<TableData<PersonLine>> LoadAsync(TableState state, CancellationToken cancellation)
    {
        var page = await People.FindAsync(search, state.Page * state.PageSize, state.PageSize, cancellation);
        return new() { Items = page.Lines, TotalItems = page.Total };
    }

    private Task SearchAsync(string? words)
    {
        search = words;
        return table?.ReloadServerData() ?? Task.CompletedTask;
    }

    private async Task SetAsync(PersonLine person, string role, bool given)
    {
        var actor = (await Authentication).User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";
        var change = await People.SetRoleAsync(actor, person.Id, role, given, CancellationToken.None);
        Snackbar.Add(Answer(change, person, role, given), change is RoleChange.Done ? Severity.Success : Severity.Warning);
        // The list shows what is stored, whatever came of it.
        if (table is not null)
            await table.ReloadServerData();
    }

    private static string Answer(RoleChange change, PersonLine person, string role, bool given) => change switch
    {
        RoleChange.Done when given => $"{person.Name} has the role {Heading(role).ToLowerInvariant()} now.",
        RoleChange.Done => $"{person.Name} no longer has the role {Heading(role).ToLowerInvariant()}.",
        RoleChange.LastAdministrator => $"{person.Name} is the only administrator. Make someone else an administrator first.",
        RoleChange.NotAllowed => "You are no longer an administrator, so nothing was changed.",
        _ => "This account is no longer there.",
    };
}
