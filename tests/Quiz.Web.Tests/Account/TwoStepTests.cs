using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Quiz.Web.Tests.Account;

public sealed partial class TwoStepTests(DevelopmentSite site) : IClassFixture<DevelopmentSite>
{
    [Fact]
    public async Task SignIn_OnceItIsOn_AsksForACodeOrARecoveryCodeOnce()
    {
        var browser = await site.SignInAsync("two");
        var key = Key().Match(await browser.TextAsync("/account/manage/two-step")).Groups[1].Value;
        var answer = await browser.SubmitAsync("/account/manage/two-step", "turn-on", new() { ["Input.Code"] = Code(key) });
        var recovery = RecoveryCode().Matches(await answer.TextAsync()).Select(match => match.Groups[1].Value).ToList();
        recovery.Count.ShouldBe(10);

        var withCode = await FirstStepAsync();
        (await withCode.GetAsync("/account/manage")).PathOfRedirect().ShouldStartWith("/account/sign-in");
        (await (await withCode.SubmitAsync("/account/sign-in/code", "sign-in-code", new() { ["Input.Code"] = "000 000" })).TextAsync()).ShouldContain("This code is not right");
        (await withCode.SubmitAsync("/account/sign-in/code?returnUrl=%2Fscores", "sign-in-code", new() { ["Input.Code"] = Code(key) })).PathOfRedirect().ShouldBe("/scores");

        (await UseAsync(recovery[0])).PathOfRedirect().ShouldBe("/");
        (await (await UseAsync(recovery[0])).TextAsync()).ShouldContain("none of your unused recovery codes");
    }

    [Fact]
    public async Task SecondStep_WithoutTheFirst_LeadsToSignIn()
    {
        (await site.Open().GetAsync("/account/sign-in/code")).PathOfRedirect().ShouldBe("/account/sign-in");
        (await site.Open().GetAsync("/account/sign-in/recovery-code")).PathOfRedirect().ShouldBe("/account/sign-in");
    }

    private async Task<HttpResponseMessage> UseAsync(string code) =>
        await (await FirstStepAsync()).SubmitAsync("/account/sign-in/recovery-code", "recovery-code", new() { ["Input.Code"] = code });

    private async Task<Browser> FirstStepAsync()
    {
        var browser = site.Open();
        var answer = await browser.SubmitAsync("/account/sign-in", "sign-in", new() { ["Input.Email"] = "two@school.example", ["Input.Password"] = AccountSite.Password });
        answer.PathOfRedirect().ShouldBe("/account/sign-in/code");
        return browser;
    }

    /// <summary>The code that an authenticator app shows now (RFC 6238).</summary>
    private static string Code(string base32)
    {
        var key = new List<byte>();
        var (bits, count) = (0, 0);
        foreach (var letter in base32)
        {
            bits = (bits << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal);
            count += 5;
            if (count < 8)
                continue;
            count -= 8;
            key.Add((byte)(bits >> count));
        }
        var step = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(step, DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // The algorithm that authenticator apps use.
        var hash = HMACSHA1.HashData(key.ToArray(), step);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("secret=([A-Z2-7]+)")]
    private static partial Regex Key();

    [GeneratedRegex("<li><code>([^<]+)</code></li>")]
    private static partial Regex RecoveryCode();
}
