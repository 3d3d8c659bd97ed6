namespace Quiz.Language.Network;

/// <summary>What the tag layer tells of a token at once: universal tag, Penn tag and verb form.</summary>
internal sealed record TokenTag(UniversalTag Universal, string Penn, VerbForm? VerbForm)
{
    /// <summary>Reads "VERB|VBD|Fin"; the last part is empty where there is no verb form.</summary>
    /// <exception cref="InvalidDataException">It is not of this form.</exception>
    public static TokenTag Parse(string text)
    {
        if (text.Split('|') is not [var universal, var penn, var form]
            || !Enum.TryParse<UniversalTag>(universal, ignoreCase: true, out var tag)
            || !TryParseForm(form, out var verbForm))
        {
            throw new InvalidDataException($"Not a tag: {text}");
        }

        return new TokenTag(tag, penn, verbForm);
    }

    public override string ToString() => $"{Universal.ToString().ToUpperInvariant()}|{Penn}|{VerbForm}";

    private static bool TryParseForm(string text, out VerbForm? form)
    {
        form = Enum.TryParse<VerbForm>(text, out var parsed) ? parsed : null;
        return form is not null || text.Length == 0;
    }
}
