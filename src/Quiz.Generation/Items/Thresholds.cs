using System.Text.RegularExpressions;

namespace Quiz.Generation.Items;

/// <summary>Where a change of one word does not make a sentence false, or makes it senseless.</summary>
internal static partial class Thresholds
{
    /// <summary>Whether the figure at the position is a bound or a rank: "the top twelve", "at least 30", "at number 13".</summary>
    public static bool IsThreshold(string text, int position) => position > 0 && Bound().IsMatch(text[..position]);

    /// <summary>Whether the sentence gives a cause, a consequence or a contrast, which a reversed claim does not bear.</summary>
    public static bool GivesGround(string text) => Ground().IsMatch(text);

    [GeneratedRegex(@"\b(?:top|bottom|first|last|best|least|most|number|no\.?|rank(?:s|ed)?|over|under|above|below|beyond|up to|within|fewer than|less than|more than|nearly|almost|about|around|at|to)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Bound();

    [GeneratedRegex(@"\b(?:because|since|as|so|although|though|despite|while|but|however|therefore|thus|meaning|making|leading|causing|giving|leaving|helped|driven|caused|boosted|fuelled|due to|thanks to|as a result|owing to|which|if|until|unless|even)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ground();
}
