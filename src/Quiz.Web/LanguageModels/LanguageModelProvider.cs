namespace Quiz.Web.LanguageModels;

/// <summary>Which protocol a language model is asked in.</summary>
public enum LanguageModelProvider
{
    /// <summary>Chat completions as OpenAI defined them and many servers speak them.</summary>
    OpenAI,

    /// <summary>A local Ollama server.</summary>
    Ollama,

    /// <summary>Anthropic's messages.</summary>
    Anthropic,
}
