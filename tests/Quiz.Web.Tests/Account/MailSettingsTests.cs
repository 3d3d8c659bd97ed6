using Microsoft.Extensions.Configuration;
using Quiz.Web.Account.Mail;

namespace Quiz.Web.Tests.Account;

public sealed class MailSettingsTests
{
    [Fact]
    public void WithoutAHost_ThereIsNoMail() => MailSettings.Read(Settings(("From", "quiz@school.example"))).ShouldBeNull();

    [Fact]
    public void WithAHostAndASender_TheRestHasDefaults() =>
        MailSettings.Read(Settings(("Host", "smtp.school.example"), ("From", "quiz@school.example")))
            .ShouldBe(new("smtp.school.example", 587, null, null, "quiz@school.example", true));

    [Theory]
    [InlineData("From", "")]
    [InlineData("From", "no address")]
    [InlineData("Port", "many")]
    [InlineData("Port", "70000")]
    [InlineData("StartTls", "perhaps")]
    [InlineData("User", "quiz", "Mail:Password")]
    public void WrongSetting_IsRefusedByName(string setting, string value, string? named = null)
    {
        var settings = Settings(("Host", "smtp.school.example"), ("From", "quiz@school.example"), (setting, value));
        Should.Throw<InvalidOperationException>(() => MailSettings.Read(settings)).Message.ShouldContain(named ?? $"Mail:{setting}");
    }

    private static IConfiguration Settings(params (string Name, string Value)[] settings)
    {
        var all = new Dictionary<string, string?>();
        foreach (var (name, value) in settings)
            all[$"Mail:{name}"] = value;
        return new ConfigurationBuilder().AddInMemoryCollection(all).Build();
    }
}
