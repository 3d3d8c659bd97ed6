namespace Quiz.Cli;

/// <summary>Exit codes of the process, after sysexits.h where it has one.</summary>
internal enum ExitCode
{
    Done = 0,

    /// <summary>The command line is wrong.</summary>
    Usage = 1,

    /// <summary>The text is not English.</summary>
    NotEnglish = 3,

    /// <summary>The input is malformed: not UTF-8, or no CoNLL-U.</summary>
    BadInput = 65,

    /// <summary>The file is not there or cannot be read.</summary>
    NoInput = 66,
}
