using System.Globalization;

namespace Quiz.Web.Limits;

/// <summary>How much one network address may do without the site knowing who it is; the configuration section <c>Limits</c>.</summary>
/// <param name="GuestStartsPerMinute">Quizzes started by people who have not started any before; 0 for no limit.</param>
/// <param name="AccountPostsPerMinute">Forms of signing in, registering and asking for mail; 0 for no limit.</param>
internal sealed record LimitSettings(int GuestStartsPerMinute, int AccountPostsPerMinute)
{
    public const string Section = "Limits";

    // The classes of a school share one address, and begin when the bell rings.
    private const int DefaultGuestStarts = 600;
    private const int DefaultAccountPosts = 60;

    /// <exception cref="InvalidOperationException">A setting is no number from 0 up; the message names it.</exception>
    public static LimitSettings Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        return new(
            Number(section, nameof(GuestStartsPerMinute), DefaultGuestStarts),
            Number(section, nameof(AccountPostsPerMinute), DefaultAccountPosts));
    }

    private static int Number(IConfigurationSection section, string name, int otherwise)
    {
        if (section[name] is not { Length: > 0 } text)
            return otherwise;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new InvalidOperationException($"The setting {Section}:{name} is \"{text}\"; it must be a whole number, 0 for no limit.");
    }
}
