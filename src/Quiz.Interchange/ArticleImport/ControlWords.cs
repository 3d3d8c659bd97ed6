using System.Collections.Frozen;

namespace Quiz.Interchange.ArticleImport;

/// <summary>Lines made of nothing but the labels of buttons, menus and sections.</summary>
internal static class ControlWords
{
    private const int MostWords = 12;
    private const int LongestPhrase = 5;

    private static readonly FrozenSet<string> Phrases = """
        a|aa|accept|accept all|accept all cookies|accessibility|account|about|about us|add to bookmarks|all|apps|archive|arts|audio|
        back|back to top|bookmark|business|buy|cancel|careers|close|collapse|comment|comments|contact|contact us|continue|continue reading|cookie policy|
        cookies|copy|correction|culture|dark mode|default|donate|download|download app|e-paper|economy|edition|editorial|editorials|education|
        enlarge|enlarge image|english|entertainment|environment|expand|faq|feedback|follow|follow me|follow us|font|font size|font-size|fonts|foreign affairs|
        forum|full screen|gallery|games|gift article|give this article|go to top|go top|health|help|hide|home|image|in pictures|international|international edition|
        jobs|jump to content|language|large|latest|latest news|letter|letters|life|lifestyle|light mode|like|listen|listen to this article|live|live tv|loading|local|
        log in|log out|login|logout|magazine|main menu|manage cookies|markets|medium|menu|money|more|multimedia|my account|mute|my page|national|navigation|news|newsletter|newsletters|
        next|notifications|ok|open|open menu|opinion|opinions|pause|people|photo|photos|play|play video|podcast|podcasts|politics|prev|previous|previous article|next article|
        print|privacy|privacy policy|profile|radio|read later|read more|real estate|register|reject all|report an error|reset|rss|save|save article|saved|
        science|scroll to top|search|search for|sections|see all|see more|select language|settings|share|show less|show more|sign in|sign out|sign up|site map|sitemap|
        skip|skip navigation|skip to content|skip to main content|skip to navigation|small|society|sport|sports|stop|subscribe|subscribe now|subscription|switch|tech|technology|
        terms|terms of service|terms of use|text size|today's paper|toggle navigation|top|transcript|translate|travel|tv|unmute|us|video|videos|view all|view comments|
        watch|watch live|weather|world|world news|x|zoom|zoom in|zoom out
        """.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the line can be cut into known labels; signs and figures between them do not count.</summary>
    public static bool Fill(string text)
    {
        var words = text.ToLowerInvariant().Replace('’', '\'').Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim(Trimmed(word))).Where(word => word.Length > 0).ToArray();
        if (words.Length > MostWords)
            return false;
        // reachable[i]: the first i words can be cut into labels.
        var reachable = new bool[words.Length + 1];
        reachable[0] = true;
        for (var end = 1; end <= words.Length; end++)
        {
            for (var start = Math.Max(0, end - LongestPhrase); start < end && !reachable[end]; start++)
                reachable[end] = reachable[start] && Phrases.Contains(string.Join(' ', words, start, end - start));
        }
        return reachable[^1];
    }

    private static char[] Trimmed(string word) => [.. word.Where(c => !char.IsLetter(c))];
}
