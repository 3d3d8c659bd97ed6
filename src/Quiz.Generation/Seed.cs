namespace Quiz.Generation;

/// <summary>A number made of a text, the same on every run and machine (FNV-1a, 32 bits), for choices that should vary but not by chance.</summary>
internal static class Seed
{
    public static uint Of(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
            hash = (hash ^ c) * 16777619u;
        return hash ^ hash >> 15;
    }
}
