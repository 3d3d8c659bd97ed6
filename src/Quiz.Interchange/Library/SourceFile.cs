using System.Text;

namespace Quiz.Interchange.Library;

/// <summary>Reads one text file of the library, within bounds.</summary>
internal static class SourceFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>The text with <c>\n</c> line ends and no byte order mark, or null when there is a problem, which is then in the log.</returns>
    public static string? Read(string path, int largest, string bound, ProblemLog log)
    {
        try
        {
            var length = new FileInfo(path).Length;
            if (length > largest)
            {
                log.Add(1, $"is {length:N0} bytes long; at most {bound} is read");
                return null;
            }
            return Strict.GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        }
        catch (DecoderFallbackException)
        {
            log.Add(1, "is not UTF-8 text");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            log.Add(1, $"cannot be read: {failure.GetType().Name}");
        }
        return null;
    }
}
