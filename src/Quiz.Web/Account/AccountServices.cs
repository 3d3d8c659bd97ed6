using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using Quiz.Data;
using Quiz.Data.Accounts;
using Quiz.Web.Account.Mail;
using Quiz.Web.Account.People;
using Quiz.Web.Account.SetUp;
using Quiz.Web.Account.SigningIn;

namespace Quiz.Web.Account;

/// <summary>Accounts: sign-in, roles, mail.</summary>
public static class AccountServices
{
    private const int WrongPasswordsBeforeLockout = 5;
    private static readonly TimeSpan Lockout = TimeSpan.FromMinutes(5);

    /// <summary>How old the roles and the name in a sign-in may be.</summary>
    private static readonly TimeSpan SignInRefresh = TimeSpan.FromMinutes(5);

    public static void AddAccounts(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        // Settings are read when first needed, so that sources added later count.
        services.AddSingleton(_ => SiteAddress.Read(configuration));
        services.AddSingleton(provider => SiteMail.Create(MailSettings.Read(configuration), environment, provider.GetRequiredService<ILoggerFactory>()));
        services.AddSingleton<OutgoingMail>();
        services.AddHostedService(provider => provider.GetRequiredService<OutgoingMail>());
        services.AddScoped<AccountLetters>();
        services.AddSingleton<UnknownAddresses>();
        services.AddScoped<PasswordSignIn>();
        services.AddScoped<AccountRedirects>();
        services.AddSingleton<SetUpToken>();
        services.AddSingleton<FirstAdministrator>();
        services.AddSingleton<PeopleDirectory>();
        services.AddScoped<AuthenticationStateProvider, CircuitAuthentication>();

        var authentication = services.AddAuthentication(IdentityConstants.ApplicationScheme);
        authentication.AddApplicationCookie();
        authentication.AddTwoFactorRememberMeCookie();
        // Also holds the challenge of a passkey between asking for it and using it.
        authentication.AddTwoFactorUserIdCookie();
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.Cookie.Name = "quiz-account";
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.LoginPath = "/account/sign-in";
            cookie.AccessDeniedPath = "/account/access-denied";
            cookie.ReturnUrlParameter = "returnUrl";
        });
        services.AddAuthorization();

        services.AddIdentityCore<QuizUser>(Configure)
            .AddRoles<IdentityRole>()
            .AddEntityFrameworkStores<QuizDbContext>()
            .AddClaimsPrincipalFactory<AccountClaims>()
            .AddErrorDescriber<AccountErrors>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        // An address can only be asked to prove itself where mail reaches it.
        services.AddOptions<IdentityOptions>().Configure<SiteMail>((identity, mail) => identity.SignIn.RequireConfirmedAccount = mail.ReachesPeople);
        services.AddOptions<IdentityPasskeyOptions>().Configure<SiteAddress>((passkeys, site) =>
        {
            passkeys.ServerDomain = site.Configured?.Host;
            // Kept on the device with its account, so that signing in asks for no address.
            passkeys.ResidentKeyRequirement = "required";
            passkeys.UserVerificationRequirement = "required";
        });
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = SignInRefresh);
    }

    private static void Configure(IdentityOptions identity)
    {
        identity.User.RequireUniqueEmail = true;
        // The user name is the address, whatever letters it has.
        identity.User.AllowedUserNameCharacters = "";
        identity.Lockout.MaxFailedAccessAttempts = WrongPasswordsBeforeLockout;
        identity.Lockout.DefaultLockoutTimeSpan = Lockout;
        // Length is what helps; rules about kinds of characters only make passwords hard to remember. Source: NIST SP 800-63B, 3.1.1.2.
        identity.Password.RequiredLength = PasswordRule.MinimumLength;
        identity.Password.RequiredUniqueChars = PasswordRule.MinimumDifferent;
        identity.Password.RequireDigit = false;
        identity.Password.RequireLowercase = false;
        identity.Password.RequireUppercase = false;
        identity.Password.RequireNonAlphanumeric = false;
    }
}
