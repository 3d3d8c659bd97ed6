namespace Quiz.EndToEnd.Tests.Browsing;

public static class Screens
{
    /// <summary>That of the device at which someone goes on.</summary>
    public static Screen Other(this Screen screen) => screen == Screen.Phone ? Screen.Desk : Screen.Phone;
}
