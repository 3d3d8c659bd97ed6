namespace Quiz.EndToEnd.Tests.Browsing;

/// <summary>The two widths that pages are held to.</summary>
public enum Screen
{
    /// <summary>390 by 844.</summary>
    Phone,

    /// <summary>1280 by 900.</summary>
    Desk,
}
