namespace Quiz.Web.Shell;

/// <summary>The colours of one scheme, by the names and with the values of css/tokens.css.</summary>
public sealed record SiteColours(
    string Paper,
    string PaperRaised,
    string PaperSunken,
    string Ink,
    string InkSoft,
    string Rule,
    string Control,
    string Accent,
    string AccentStrong,
    string AccentInk,
    string AccentWash,
    string Right,
    string RightWash,
    string Wrong,
    string WrongWash,
    string Evidence,
    string EvidenceLine,
    string Focus)
{
    public static readonly SiteColours Light = new(
        Paper: "#fbf8f2",
        PaperRaised: "#ffffff",
        PaperSunken: "#f3eee4",
        Ink: "#211e1a",
        InkSoft: "#5b554c",
        Rule: "#d9d2c4",
        Control: "#857d70",
        Accent: "#0d5c63",
        AccentStrong: "#08454b",
        AccentInk: "#ffffff",
        AccentWash: "#e1efee",
        Right: "#2a6a3a",
        RightWash: "#e6f1e4",
        Wrong: "#a1382b",
        WrongWash: "#f9e8e3",
        Evidence: "#fae3a0",
        EvidenceLine: "#b07d12",
        Focus: "#0d5c63");

    public static readonly SiteColours Dark = new(
        Paper: "#1b1d1f",
        PaperRaised: "#24272a",
        PaperSunken: "#151718",
        Ink: "#e9e5dc",
        InkSoft: "#b3ada2",
        Rule: "#3a3e42",
        Control: "#8f8a80",
        Accent: "#7cc7c9",
        AccentStrong: "#a3dcdd",
        AccentInk: "#10292b",
        AccentWash: "#21383a",
        Right: "#8fce9a",
        RightWash: "#1f3325",
        Wrong: "#f0a193",
        WrongWash: "#3d2520",
        Evidence: "#57430f",
        EvidenceLine: "#e0b24a",
        Focus: "#a3dcdd");
}
