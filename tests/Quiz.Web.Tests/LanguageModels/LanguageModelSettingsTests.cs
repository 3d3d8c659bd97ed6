using Microsoft.Extensions.Configuration;
using Quiz.Web.LanguageModels;

namespace Quiz.Web.Tests.LanguageModels;

public sealed class LanguageModelSettingsTests
{
    [Fact]
    public void NothingConfigured_IsNoModelAndNoError() => Read().ShouldBeNull();

    [Fact]
    public void WholeSection_IsRead()
    {
        var settings = Read(("Provider", "openai"), ("Model", "m"), ("ApiKey", "k"), ("TimeoutSeconds", "2.5"), ("PriceOfInput", "0.15"))!;

        settings.Provider.ShouldBe(LanguageModelProvider.OpenAI);
        settings.Options.Timeout.ShouldBe(TimeSpan.FromSeconds(2.5));
        settings.Options.PriceOfInput.ShouldBe(0.15m);
    }

    [Theory]
    [InlineData("LanguageModel:Provider", "Provider", "Delphi")]
    [InlineData("LanguageModel:Model", "Provider", "Ollama")]
    [InlineData("LanguageModel:Endpoint", "Provider", "Ollama", "Model", "m", "Endpoint", "ftp://there")]
    [InlineData("LanguageModel:ApiKey", "Provider", "Anthropic", "Model", "m")]
    [InlineData("LanguageModel:Tries", "Provider", "Ollama", "Model", "m", "Tries", "0")]
    public void SettingIsWrong_ErrorNamesIt(string named, params string[] pairs) =>
        Should.Throw<InvalidOperationException>(() => Read([.. pairs.Chunk(2).Select(pair => (pair[0], pair[1]))])).Message.ShouldStartWith(named);

    private static LanguageModelSettings? Read(params (string Name, string Value)[] settings) => LanguageModelSettings.Read(
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.ToDictionary(setting => $"{LanguageModelSettings.Section}:{setting.Name}", setting => (string?)setting.Value))
            .Build());
}
