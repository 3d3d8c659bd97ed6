using Microsoft.AspNetCore.DataProtection;
using Quiz.Web.Account.SetUp;

namespace Quiz.Web.Tests.Account;

public sealed class SetUpTokenTests
{
    private readonly SetUpToken tokens = new(new EphemeralDataProtectionProvider());

    [Fact]
    public void Token_WithinADay_IsValid() =>
        tokens.IsValid(tokens.Create(DateTimeOffset.UtcNow), DateTimeOffset.UtcNow).ShouldBeTrue();

    [Fact]
    public void Token_AfterADay_IsNotValid()
    {
        var now = DateTimeOffset.UtcNow;
        var token = tokens.Create(now);
        tokens.IsValid(token, now + SetUpToken.Lifetime).ShouldBeFalse();
    }

    [Fact]
    public void TokenOfAnotherSite_IsNotValid() =>
        tokens.IsValid(new SetUpToken(new EphemeralDataProtectionProvider()).Create(DateTimeOffset.UtcNow), DateTimeOffset.UtcNow).ShouldBeFalse();
}
