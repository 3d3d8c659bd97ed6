namespace Quiz.Language;

/// <summary>Singular or plural.</summary>
public enum GrammaticalNumber : byte { Sing, Plur }
