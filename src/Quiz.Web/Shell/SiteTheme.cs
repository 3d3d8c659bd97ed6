using MudBlazor;

namespace Quiz.Web.Shell;

/// <summary>MudBlazor in the site's own colours, sizes and type, so that its pages and the static ones are one site.</summary>
public static class SiteTheme
{
    public const string Radius = "6px";
    public static readonly string[] Sans = ["system-ui", "-apple-system", "Segoe UI", "Roboto", "Noto Sans", "sans-serif"];
    public static readonly string[] Serif = ["Literata", "Georgia", "Times New Roman", "serif"];

    /// <summary>
    /// A theme of one colour scheme, as MudBlazor's light one: which scheme counts is decided by the selector under which
    /// its variables are written, not by a flag.
    /// </summary>
    public static MudTheme Of(SiteColours colours)
    {
        ArgumentNullException.ThrowIfNull(colours);
        return new()
        {
            PaletteLight = Palette(colours),
            LayoutProperties = new() { DefaultBorderRadius = Radius },
            Typography = Type(),
        };
    }

    private static PaletteLight Palette(SiteColours colours) => new()
    {
        Primary = colours.Accent,
        PrimaryContrastText = colours.AccentInk,
        PrimaryDarken = colours.AccentStrong,
        Secondary = colours.InkSoft,
        SecondaryContrastText = colours.Paper,
        Tertiary = colours.EvidenceLine,
        TertiaryContrastText = colours.Paper,
        Info = colours.Accent,
        InfoContrastText = colours.AccentInk,
        Success = colours.Right,
        SuccessContrastText = colours.Paper,
        Warning = colours.EvidenceLine,
        WarningContrastText = colours.Paper,
        Error = colours.Wrong,
        ErrorContrastText = colours.Paper,
        Dark = colours.Ink,
        DarkContrastText = colours.Paper,
        TextPrimary = colours.Ink,
        TextSecondary = colours.InkSoft,
        TextDisabled = colours.Control,
        ActionDefault = colours.InkSoft,
        ActionDisabled = colours.Control,
        ActionDisabledBackground = colours.PaperSunken,
        Background = colours.Paper,
        BackgroundGray = colours.PaperSunken,
        Surface = colours.PaperRaised,
        LinesDefault = colours.Rule,
        LinesInputs = colours.Control,
        TableLines = colours.Rule,
        TableStriped = colours.PaperSunken,
        TableHover = colours.PaperSunken,
        Divider = colours.Rule,
        DividerLight = colours.Rule,
    };

    private static Typography Type() => new()
    {
        Default = new DefaultTypography { FontFamily = Sans, FontSize = "1rem", LineHeight = "1.5", LetterSpacing = "normal" },
        H1 = new H1Typography { FontFamily = Serif, FontSize = "1.953rem", FontWeight = "600", LineHeight = "1.2", LetterSpacing = "normal" },
        H2 = new H2Typography { FontFamily = Serif, FontSize = "1.5625rem", FontWeight = "600", LineHeight = "1.2", LetterSpacing = "normal" },
        H3 = new H3Typography { FontFamily = Serif, FontSize = "1.25rem", FontWeight = "600", LineHeight = "1.2", LetterSpacing = "normal" },
        Body1 = new Body1Typography { FontFamily = Sans, FontSize = "1rem", LineHeight = "1.5", LetterSpacing = "normal" },
        Body2 = new Body2Typography { FontFamily = Sans, FontSize = "0.875rem", LineHeight = "1.5", LetterSpacing = "normal" },
        Subtitle1 = new Subtitle1Typography { FontFamily = Sans, FontSize = "1rem", LetterSpacing = "normal" },
        Subtitle2 = new Subtitle2Typography { FontFamily = Sans, FontSize = "0.875rem", FontWeight = "600", LetterSpacing = "normal" },
        Button = new ButtonTypography { FontFamily = Sans, FontSize = "1rem", FontWeight = "600", LetterSpacing = "normal", TextTransform = "none" },
        Caption = new CaptionTypography { FontFamily = Sans, FontSize = "0.875rem", LetterSpacing = "normal" },
    };
}
