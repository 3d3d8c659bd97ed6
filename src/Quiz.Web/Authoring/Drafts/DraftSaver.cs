namespace Quiz.Web.Authoring.Drafts;

/// <summary>
/// Saves a bench as it changes: one write at a time, and after it whatever has changed since. Belongs to one circuit and is
/// called from its renderer alone.
/// </summary>
public sealed class DraftSaver(DraftDesk desk, Guid draftId, Author author, Workbench bench, TimeProvider time, ILogger<DraftSaver> logger)
{
    private readonly HashSet<Guid> known = [];
    private Task writing = Task.CompletedTask;
    private DeletedDraft? deleted;
    private bool changed;

    /// <summary>Raised when <see cref="State"/> has changed.</summary>
    public event Action? StateChanged;

    public SaveState State { get; private set; }

    public DateTime? SavedUtc { get; private set; }

    /// <summary>Says which version the bench was made from.</summary>
    public void StartFrom(StoredDraft stored)
    {
        known.Clear();
        known.Add(stored.Version);
        SavedUtc = stored.ChangedUtc;
        Become(SaveState.Saved);
    }

    /// <summary>Writes what the bench holds now, at once or after the write that is under way.</summary>
    public Task SaveAsync()
    {
        changed = true;
        if (writing.IsCompleted && State is not (SaveState.Conflict or SaveState.Refused or SaveState.Deleted))
            writing = WriteChangesAsync();
        return writing;
    }

    /// <summary>Deletes the draft, once it is saved as it is here: so it comes back.</summary>
    /// <returns>False when nothing was deleted: the draft is another now, or cannot be saved.</returns>
    /// <exception cref="System.Data.Common.DbException">The database gave no answer.</exception>
    public async Task<bool> DeleteAsync()
    {
        await SaveAsync();
        if (State is not SaveState.Saved)
            return false;
        deleted = await desk.DeleteAsync(draftId, author, known.Single(), CancellationToken.None);
        Become(deleted is null ? SaveState.Conflict : SaveState.Deleted);
        return deleted is not null;
    }

    /// <summary>Brings the draft back that was deleted here. If someone has begun it again meanwhile, that is a conflict.</summary>
    /// <exception cref="System.Data.Common.DbException">The database gave no answer.</exception>
    public async Task UndoDeleteAsync()
    {
        if (deleted is null)
            return;
        Become(await desk.RestoreAsync(deleted, CancellationToken.None) ? SaveState.Saved : SaveState.Conflict);
        deleted = null;
    }

    /// <summary>After a conflict: writes the bench over what someone else wrote.</summary>
    public async Task OverwriteAsync()
    {
        if (await desk.FindAsync(draftId, author, CancellationToken.None) is { } stored)
            known.Add(stored.Version);
        State = SaveState.Untouched;
        await SaveAsync();
    }

    private async Task WriteChangesAsync()
    {
        while (changed)
        {
            changed = false;
            Become(SaveState.Saving);
            Become(await WriteAsync());
            if (State is not SaveState.Saved)
                return;
        }
    }

    private async Task<SaveState> WriteAsync()
    {
        var operation = Guid.NewGuid();
        try
        {
            // A write of which no answer came may have been carried out all the same.
            var outcome = await desk.SaveAsync(draftId, author, bench.Content, known, operation, CancellationToken.None);
            if (outcome is not SaveOutcome.Saved)
                return outcome is SaveOutcome.Conflict ? SaveState.Conflict : SaveState.Refused;
            known.Clear();
            known.Add(operation);
            SavedUtc = time.GetUtcNow().UtcDateTime;
            return SaveState.Saved;
        }
        catch (Exception problem)
        {
            known.Add(operation);
            AuthoringLog.DraftNotSaved(logger, problem, draftId);
            return SaveState.Failed;
        }
    }

    private void Become(SaveState state)
    {
        if (State == state)
            return;
        State = state;
        StateChanged?.Invoke();
    }
}
