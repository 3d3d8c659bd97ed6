using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Quiz.Data.Accounts;

namespace Quiz.Web.Tests.Account;

/// <summary>A site with mail that counts how often it hashes a password.</summary>
public sealed class StrangerSite : AccountSite
{
    public StrangerSite()
    {
        Environment = "Production";
        Letters = new LetterBox();
        With("Site:Address", "https://quiz.example.org/");
    }

    public HashCount Hashes { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton(Hashes).AddScoped<IPasswordHasher<QuizUser>, CountingHasher>());
    }
}
