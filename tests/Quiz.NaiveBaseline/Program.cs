using Microsoft.EntityFrameworkCore;
using MudBlazor.Services;
using Quiz.NaiveBaseline.Articles;
using Quiz.NaiveBaseline.Components;
using Quiz.NaiveBaseline.Measuring;
using Quiz.NaiveBaseline.Storage;

var builder = WebApplication.CreateBuilder(args);
var folder = Path.Combine(builder.Environment.ContentRootPath, "App_Data");
Directory.CreateDirectory(folder);

builder.Services.AddMudServices();
builder.Services.AddRazorComponents().AddInteractiveServerComponents();
builder.Services.AddDbContextFactory<BaselineContext>(options => options.UseSqlite($"Data Source={Path.Combine(folder, "baseline.db")}"));
builder.Services.AddSingleton<AnswerStore>();

var app = builder.Build();
using (var context = app.Services.GetRequiredService<IDbContextFactory<BaselineContext>>().CreateDbContext())
    BaselineSeed.Ensure(context, Path.Combine(AppContext.BaseDirectory, "article.md"));

app.UseAntiforgery();
app.MapStaticAssets();
app.MapMeasuring();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
app.Run();
