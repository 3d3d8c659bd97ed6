using System.Collections.Frozen;

namespace Quiz.Language.Segmentation;

/// <summary>Web addresses, e-mail addresses and file names, each of which is one token.</summary>
internal static class WebAddress
{
    private static readonly FrozenSet<string> Endings = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "com", "org", "net", "edu", "gov", "mil", "int", "info", "biz", "uk", "us", "eu", "de", "fr", "ca", "au", "jp", "cn", "ru", "kr", "ch", "nl", "se", "ie", "nz", "br", "tv", "io", "ai", "me", "nu", "fm", "co",
        "htm", "html", "php", "asp", "doc", "docx", "xls", "xlsx", "pdf", "ppt", "txt", "jpg", "jpeg", "png", "gif", "zip", "exe", "mp3", "wav", "url", "csv", "xml");

    /// <summary>Length of the address at the start of <paramref name="chunk"/>, without punctuation after it; 0 where there is none.</summary>
    /// <param name="chunk">Text without white space.</param>
    public static int LengthAtStart(ReadOnlySpan<char> chunk)
    {
        var length = chunk.Length;
        while (length > 0 && chunk[length - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '"' or '”' or '’' or ')' or ']' or '}' or '>' or '»')
            length--;
        // "Amazon.com's"
        if (length > 2 && chunk[length - 1] == 's' && Clitics.IsApostrophe(chunk[length - 2]))
            length -= 2;
        var address = chunk[..length];
        // A bracket inside ends a bare address: "example.com(mirror)"; a query string may hold one.
        if (HasScheme(address) || IsMail(address) || IsHost(address))
            return length < chunk.Length && chunk[length] == ')' && address.Contains('(') ? length + 1 : length;
        return 0;
    }

    private static bool HasScheme(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return text.Length > 6;
        if (text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("doi:", StringComparison.OrdinalIgnoreCase))
            return text.Length > 7;
        var scheme = text.IndexOf("://");
        return scheme is > 1 and < 12 && text.Length > scheme + 3 && IsLetters(text[..scheme]);
    }

    private static bool IsMail(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('@');
        return at > 0 && at < text.Length - 1 && char.IsLetterOrDigit(text[0]) && char.IsLetterOrDigit(text[at + 1]) && text.IndexOfAny("<>()\"") < 0;
    }

    private static bool IsHost(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        var host = slash < 0 ? text : text[..slash];
        var stop = host.LastIndexOf('.');
        if (stop <= 0 || !char.IsLetterOrDigit(host[0]) || !Endings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(host[(stop + 1)..]))
            return false;
        // "U.S" and "U.K" are no hosts, and a capital after the stop opens the next sentence: "home.The", "again.De".
        if (stop == 1 || char.IsUpper(host[stop + 1]) && !char.IsUpper(host[stop - 1]))
            return false;
        foreach (var c in host)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('.' or '-' or '_' or '#'))
                return false;
        }
        return true;
    }

    private static bool IsLetters(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetter(c))
                return false;
        }
        return true;
    }
}
