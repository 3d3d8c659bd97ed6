using System.Text.RegularExpressions;

namespace Quiz.Architecture.Tests;

/// <summary>How source files are laid out.</summary>
public sealed partial class SourceFileTests
{
    private const string ClosedFamily = "a closed family of small records reads best as a whole: the base and its cases";

    private static readonly Dictionary<string, string> SeveralTypes = new()
    {
        ["src/Quiz.Domain/Answers/Answer.cs"] = ClosedFamily,
        ["src/Quiz.Domain/Questions/Item.cs"] = ClosedFamily,
        ["src/Quiz.Interchange/Library/Yaml/YamlValue.cs"] = ClosedFamily,
        ["src/Quiz.Data/Articles/ArticleRevisionRow.cs"] = "the shape of the row's JSON column, one line that only the row means",
    };

    [Fact]
    public void Namespace_IsTheFolder() =>
        Repository.Files("src", "*.cs")
            .Where(file => NamespaceOf(file) is var name && name != "" && name != Path.GetDirectoryName(file)!.Replace('\\', '/')["src/".Length..].Replace('/', '.'))
            .ShouldBeEmpty();

    [Fact]
    public void File_HoldsOneTypeOfItsName() =>
        Repository.Files("src", "*.cs")
            .Except(SeveralTypes.Keys)
            .Where(file => TypesOf(file).Distinct().ToList() is var types && types.Count > 0 && (types.Count > 1 || types[0] != NameOf(file)))
            .ShouldBeEmpty();

    [Fact]
    public void EveryException_IsStillNeeded() =>
        SeveralTypes.Keys.Where(file => !File.Exists(Path.Combine(Repository.Root, file)) || TypesOf(file).Count() < 2).ShouldBeEmpty();

    [Fact]
    public void File_StaysReadable() =>
        Repository.Files("src", "*.cs").Concat(Repository.Files("src", "*.razor"))
            .Where(file => Repository.Read(file).AsSpan().Count('\n') > 500)
            .ShouldBeEmpty();

    [Fact]
    public void DatabaseContext_IsMadeByItsFactoryAndNeverInjected() =>
        Repository.Files("src/Quiz.Web", "*.cs").Concat(Repository.Files("src/Quiz.Web", "*.razor"))
            .Where(file => InjectedContext().IsMatch(Repository.Read(file)))
            .ShouldBeEmpty();

    private static string NamespaceOf(string file) => Namespace().Match(Repository.Read(file)).Groups[1].Value;

    private static IEnumerable<string> TypesOf(string file) =>
        TopLevelType().Matches(Repository.Read(file)).Select(match => match.Groups[1].Value);

    // Page.razor.cs and Page.Part.cs belong to Page.
    private static string NameOf(string file) => Path.GetFileName(file).Split('.')[0];

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    // Top-level types stand at the margin; private helpers stay inside their owner or are file-local.
    [GeneratedRegex(@"^(?:(?:public|internal|static|sealed|abstract|partial|readonly|ref)\s)*(?:class|struct|interface|enum|record(?:\s(?:class|struct))?|delegate\s\S+)\s(\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();

    [GeneratedRegex(@"@inject\s+\w*DbContext\s|\[Inject\][^;{]*?\s\w*DbContext\s|AddDbContext(Pool)?<|class \w+\([^)]*\b\w*DbContext\s")]
    private static partial Regex InjectedContext();
}
