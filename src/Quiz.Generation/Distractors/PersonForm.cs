using Quiz.Domain.Text;
using Quiz.Generation.Text;

namespace Quiz.Generation.Distractors;

/// <summary>How a person's name is made: options of one question are made alike.</summary>
internal sealed record PersonForm(bool IsOneWord, bool IsNumbered, bool IsFamilyNameOnly)
{
    private const int ShortestMisprint = 5;

    /// <param name="name">"de Klerk", "van Dijk": the small first word is the beginning of a family name.</param>
    public static PersonForm Of(string name)
    {
        var words = Words.Of(name);
        return new(words.Count < 2, words.Count > 1 && IsNumeral(words[^1]), name.Length > 0 && char.IsLower(name[0]));
    }

    public static bool IsNumeral(string word) => word.All(letter => letter is 'I' or 'V' or 'X');

    /// <summary>Whether the last word of a name is a word of the text but for one letter: "Kitttinger".</summary>
    public static bool IsMisprintOf(string name, string text) => Words.Of(name) is [.., { Length: >= ShortestMisprint } last]
        && Words.Of(text).Exists(word => word.Length >= ShortestMisprint && word != last && EditDistance.Between(word, last) <= 1);
}
