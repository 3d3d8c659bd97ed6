using System.Text.RegularExpressions;
using Quiz.Domain.Questions;
using Quiz.Generation.Text;

namespace Quiz.Generation.Verification;

/// <summary>Nothing of a web page clings to the text: no link's name, no caption run into the sentence, no word torn at its hyphen.</summary>
internal static partial class ResidueCheck
{
    public static IEnumerable<Finding> Of(GateInput input)
    {
        var text = input.Text;
        foreach (var part in input.Options.Select(option => option.Text).Concat(input.Keys).Prepend(text))
        {
            if (Markup().Match(part) is { Success: true } markup)
                yield return Finding.Advises("page-residue", $"“{markup.Value}” belongs to the page and not to the text; leave it out.");
        }
        var unquoted = Quotation().Replace(text, "“”");
        if (RunInto().Match(unquoted) is { Success: true } caption)
            yield return Finding.Advises("run-together", $"At “{caption.Value}” a new sentence begins; a caption or headline has been run into this one.");
        if (input.IsStatement && RepeatedName(unquoted) is { } name)
            yield return Finding.Advises("repeated-name", $"“{name}” stands twice; the second time write a pronoun.");
        if (input.Content.Item is Cloze && TornHyphen().Match(unquoted) is { Success: true } torn)
            yield return Finding.Advises("torn-word", $"“{torn.Value}” has a space at its hyphen.");
        if (DoubledBe().Match(unquoted) is { Success: true } doubled)
            yield return Finding.Advises("doubled-auxiliary", $"“{doubled.Value}” has its auxiliary twice.");
    }

    private static string? RepeatedName(string text)
    {
        var words = Words.Of(text);
        for (var i = 1; i < words.Count; i++)
        {
            if (char.IsUpper(words[i][0]) && char.IsUpper(words[i - 1][0]) && $"{words[i - 1]} {words[i]}" is var name && Words.Occurrences(text, name) > 1)
                return name;
        }
        return null;
    }

    [GeneratedRegex(@"\((?:hyperlink|link|pictured?|photo(?:graph)?|image|video|pdf|see (?:box|picture|photo|video|map|below|above))\)|https?://|\bwww\.|<\w+>|\[\d+\]|&\w+;", RegexOptions.IgnoreCase)]
    private static partial Regex Markup();

    // A capital that only the beginning of a sentence gives, right after a word.
    [GeneratedRegex(@"(?<=\p{L} )(?:In|On|At|When|While|After|As|It|He|She|They|But|And|This|There|From|Despite|Although) (?:the |an? |his |her |their )\p{L}+")]
    private static partial Regex RunInto();

    // "100- metre"; "6- to 7-year-olds" is right.
    [GeneratedRegex(@"\w+- (?!to\b|and\b|or\b)\p{L}+|\p{L} -\p{L}+")]
    private static partial Regex TornHyphen();

    [GeneratedRegex(@"\b(?<!to )be (?:\w+ )?be\b|\b(?:is|are|was|were) (?:is|are|was|were|be)\b|\b(?:has|have|had) (?:has|have)\b", RegexOptions.IgnoreCase)]
    private static partial Regex DoubledBe();

    [GeneratedRegex("“[^”]*”|\"[^\"]*\"")]
    private static partial Regex Quotation();
}
