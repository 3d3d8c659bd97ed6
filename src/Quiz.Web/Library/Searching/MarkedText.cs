namespace Quiz.Web.Library.Searching;

/// <summary>A run of text, and whether it is what was searched for.</summary>
public sealed record MarkedText(string Text, bool IsFound);
