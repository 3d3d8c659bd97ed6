using Quiz.Generation.LanguageModel;

namespace Quiz.Web.LanguageModels;

/// <summary>The settings <c>LanguageModel:*</c>: which model, if any, may propose questions to authors.</summary>
public sealed record LanguageModelSettings
{
    public const string Section = "LanguageModel";

    public required LanguageModelProvider Provider { get; init; }

    /// <summary>Where the server answers; null for the provider's public address.</summary>
    public Uri? Endpoint { get; init; }

    public string? ApiKey { get; init; }

    public required LanguageModelOptions Options { get; init; }

    /// <summary>Null when no provider is configured, which is normal: questions are made without a language model.</summary>
    /// <exception cref="InvalidOperationException">The section is there but does not say what it must; the message names the setting.</exception>
    public static LanguageModelSettings? Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var section = configuration.GetSection(Section);
        if (string.IsNullOrWhiteSpace(section["Provider"]))
            return null;
        if (!Enum.TryParse<LanguageModelProvider>(section["Provider"], ignoreCase: true, out var provider) || !Enum.IsDefined(provider))
            throw new InvalidOperationException($"{Section}:Provider is “{section["Provider"]}”; it can be {string.Join(", ", Enum.GetNames<LanguageModelProvider>())}.");
        if (string.IsNullOrWhiteSpace(section["Model"]))
            throw new InvalidOperationException($"{Section}:Model must name the model that {provider} shall use.");
        Uri? endpoint = null;
        if (section["Endpoint"] is { Length: > 0 } address && (!Uri.TryCreate(address, UriKind.Absolute, out endpoint) || endpoint.Scheme is not ("http" or "https")))
            throw new InvalidOperationException($"{Section}:Endpoint is “{address}”; it must be an http or https address.");
        if (provider is not LanguageModelProvider.Ollama && endpoint is null && string.IsNullOrWhiteSpace(section["ApiKey"]))
            throw new InvalidOperationException($"{Section}:ApiKey must hold the key for {provider}.");
        var options = new LanguageModelOptions { Model = section["Model"]! };
        return new()
        {
            Provider = provider,
            Endpoint = endpoint,
            ApiKey = section["ApiKey"],
            Options = options with
            {
                Timeout = Value<double>(section, "TimeoutSeconds") is { } seconds ? TimeSpan.FromSeconds(seconds) : options.Timeout,
                Tries = Value<int>(section, "Tries") ?? options.Tries,
                MostReplyTokens = Value<int>(section, "MostReplyTokens") ?? options.MostReplyTokens,
                PriceOfInput = Value<decimal>(section, "PriceOfInput"),
                PriceOfOutput = Value<decimal>(section, "PriceOfOutput"),
                Currency = section["Currency"] ?? options.Currency,
            },
        };
    }

    private static T? Value<T>(IConfigurationSection section, string name) where T : struct, System.Numerics.INumber<T>
    {
        if (section[name] is not { Length: > 0 } text)
            return null;
        return T.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var value) && value > T.Zero
            ? value
            : throw new InvalidOperationException($"{Section}:{name} is “{text}”; it must be a number above 0.");
    }
}
