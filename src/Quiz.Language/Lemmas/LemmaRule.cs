namespace Quiz.Language.Lemmas;

/// <summary>How a lemma is made from a form: so many letters off its end, then these added. "studies" less 3, plus "y".</summary>
internal readonly record struct LemmaRule(int Cut, string Append)
{
    public static LemmaRule Between(string form, string lemma)
    {
        var common = form.AsSpan().CommonPrefixLength(lemma);
        return new(form.Length - common, lemma[common..]);
    }

    public string Apply(string form) => Cut == 0 && Append.Length == 0 || Cut > form.Length ? form : string.Concat(form.AsSpan(0, form.Length - Cut), Append);
}
