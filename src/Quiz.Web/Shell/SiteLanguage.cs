using System.Globalization;

namespace Quiz.Web.Shell;

/// <summary>
/// The language of everything that the site writes. Its texts are English, so numbers and dates among them are too,
/// whatever the machine is set to; the reader's own zone comes in by script.
/// </summary>
internal static class SiteLanguage
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>For all threads of the process, and so for requests and circuits.</summary>
    public static void Apply()
    {
        CultureInfo.DefaultThreadCurrentCulture = English;
        CultureInfo.DefaultThreadCurrentUICulture = English;
    }
}
