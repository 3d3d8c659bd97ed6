namespace Quiz.Language.Numbers;

/// <summary>A cardinal number that a reader found.</summary>
/// <param name="Value">Null where the wording has no exact value: "dozens", "several hundred".</param>
/// <param name="End">Index of the lexeme after it.</param>
/// <param name="ScaleLetter">The "m" of "3m", which only what stands around it can tell to be million or metre; not yet part of value and end.</param>
internal readonly record struct Cardinal(decimal? Value, int End, bool ScaleLetter = false)
{
    public Cardinal TimesMillion() => new(NumberWords.Multiply(Value, 1_000_000), End + 1);
}
