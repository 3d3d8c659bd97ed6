using Quiz.Domain.Attempts;

namespace Quiz.Web.Taking;

/// <summary>The names by which pages call kinds of responses.</summary>
public static class ResponseKinds
{
    public static bool TryParse(string? name, out ResponseKind kind)
    {
        ResponseKind? found = name switch
        {
            "answered" => ResponseKind.Answered,
            "checked" => ResponseKind.Checked,
            "flagged" => ResponseKind.Flagged,
            "unflagged" => ResponseKind.Unflagged,
            "visited" => ResponseKind.Visited,
            _ => null,
        };
        kind = found ?? default;
        return found is not null;
    }
}
