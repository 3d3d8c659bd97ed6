namespace Quiz.Language.Lemmas;

/// <summary>What the lemmatizer looks a word up by: the class of its tag and the form as far as it matters.</summary>
/// <param name="Class">The Penn tag.</param>
/// <param name="Form">Lower case but for names; straight apostrophes.</param>
internal readonly record struct LemmaKey(string Class, string Form)
{
    public static LemmaKey Of(string form, UniversalTag tag, string pennTag)
    {
        var isName = IsNameTag(pennTag);
        // "United" and "Leading" in a name are looked up as the participles that they are.
        if (isName && tag == UniversalTag.Verb)
            return new(form.EndsWith("ing", StringComparison.OrdinalIgnoreCase) ? "VBG" : "VBN", Lower(form));
        return new(pennTag, isName || tag == UniversalTag.Propn ? form : Lower(form));
    }

    public static bool IsNameTag(string pennTag) => pennTag.StartsWith("NNP", StringComparison.Ordinal);

    private static string Lower(string form) => form.ToLowerInvariant().Replace('’', '\'').Replace('`', '\'');
}
