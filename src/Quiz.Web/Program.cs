using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.ResponseCompression;
using MudBlazor.Services;
using Quiz.Data;
using Quiz.Web.Account;
using Quiz.Web.Authoring;
using Quiz.Web.Delivery;
using Quiz.Web.Learners;
using Quiz.Web.LanguageModels;
using Quiz.Web.Library;
using Quiz.Web.Limits;
using Quiz.Web.Reading;
using Quiz.Web.Scores;
using Quiz.Web.Shell;
using Quiz.Web.Taking;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents().AddInteractiveServerComponents();
builder.Services.AddDelivery();
builder.Services.AddCascadingAuthenticationState();
builder.Services.AddHttpContextAccessor();
builder.Services.AddMudServices();
builder.Services.AddResponseCompression(options =>
{
    // Pages hold no secret beside what the reader typed: antiforgery tokens are masked anew for each response.
    options.EnableForHttps = true;
    options.Providers.Add<BrotliCompressionProvider>();
    options.Providers.Add<GzipCompressionProvider>();
    options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
});
builder.Services.AddQuizData(builder.Configuration, builder.Environment.ContentRootPath);
builder.Services.AddAccounts(builder.Configuration, builder.Environment);
builder.Services.AddSingleton<GuestCookie>();
builder.Services.AddLibrary();
builder.Services.AddAuthoring();
builder.Services.AddRequestLimits();
builder.Services.AddLanguageModel(builder.Configuration);
builder.Services.AddSingleton<AttemptDesk>();
builder.Services.AddHostedService<OverdueAttempts>();

var app = builder.Build();
if (!app.Environment.IsDevelopment())
{
    app.UseExceptionHandler("/error", createScopeForErrors: true);
    app.UseHsts();
}
app.UseMiddleware<SecurityHeadersMiddleware>();
app.UseMiddleware<VisitorPagesMiddleware>();
app.UseResponseCompression();
app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
// The page for what is not there is read, never posted to: a post that finds nothing keeps its own status. Switched off
// here and not by a branch, in which the page itself would not be found.
app.Use((context, next) =>
{
    if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        context.Features.Get<IStatusCodePagesFeature>()?.Enabled = false;
    return next(context);
});
app.UseAuthentication();
app.UseMiddleware<GuestMiddleware>();
app.UseAuthorization();
// After it is known who asks: what people do whom the site knows is not bounded by their network.
app.UseRateLimiter();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapReading();
app.MapLibrary();
app.MapTaking();
app.MapScores();
app.MapAccounts();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options =>
{
    // SecurityHeadersMiddleware says it for every page.
    options.ContentSecurityFrameAncestorsPolicy = null;
    // Each circuit would keep a 200 KiB compression window for messages of a few hundred bytes.
    options.ConfigureWebSocketAcceptContext = (_, context) =>
    {
        context.DisableServerContextTakeover = true;
        return Task.CompletedTask;
    };
});

await SiteStart.RunAsync(app);
await app.RunAsync();

/// <summary>Named so that tests can host the site.</summary>
public sealed partial class Program;
