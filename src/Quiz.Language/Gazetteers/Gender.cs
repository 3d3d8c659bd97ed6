namespace Quiz.Language.Gazetteers;

/// <summary>The gender that a first name or form of address tells.</summary>
internal enum Gender : byte { Unknown, Male, Female }
