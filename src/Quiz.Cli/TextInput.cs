using System.Text;

namespace Quiz.Cli;

/// <summary>Reads text from a file or, for "-", from standard input.</summary>
internal static class TextInput
{
    public const string StandardInput = "-";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="CommandException">There is no such file, it cannot be read, or it is not UTF-8.</exception>
    public static string Read(string path, Terminal terminal)
    {
        var name = path == StandardInput ? "Standard input" : path;
        var bytes = ReadBytes(path, terminal);
        try
        {
            var text = Strict.GetString(bytes);
            return text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (DecoderFallbackException error)
        {
            throw new CommandException(ExitCode.BadInput, $"{name} is not UTF-8: the byte at position {error.Index} is no part of a character.");
        }
    }

    /// <summary>What an id is made of: the file's name, or "stdin".</summary>
    public static string NameOf(string path) => path == StandardInput ? "stdin" : Path.GetFileNameWithoutExtension(path);

    private static byte[] ReadBytes(string path, Terminal terminal)
    {
        try
        {
            if (path != StandardInput)
                return File.ReadAllBytes(path);
            using var memory = new MemoryStream();
            terminal.Input.CopyTo(memory);
            return memory.ToArray();
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CommandException(ExitCode.NoInput, $"{path}: there is no such file.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.NoInput, Directory.Exists(path) ? $"{path} is a folder, not a file." : $"{path} cannot be read: {error.Message}");
        }
    }
}
