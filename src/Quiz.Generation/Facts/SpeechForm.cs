namespace Quiz.Generation.Facts;

/// <summary>How someone's words are told.</summary>
public enum SpeechForm
{
    /// <summary>In quotation marks, whole.</summary>
    Direct,

    /// <summary>"He said that ...".</summary>
    Indirect,

    /// <summary>A few words in quotation marks within the article's own sentence.</summary>
    Fragment,

    /// <summary>"according to ...".</summary>
    AccordingTo,
}
