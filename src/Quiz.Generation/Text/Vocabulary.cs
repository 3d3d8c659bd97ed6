using Quiz.Language;
using Quiz.Language.Inflection;

namespace Quiz.Generation.Text;

/// <summary>
/// The words of an article by their lemmas, so that a stem's "hold" is found in the article's "held" without analysing the
/// stem, and how telling each word is: rare in the article, or everywhere in it.
/// </summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, string> lemmas = [];
    private readonly Dictionary<string, int> sentences = [];
    private readonly int sentenceCount;

    public Vocabulary(Document document)
    {
        sentenceCount = document.Sentences.Length;
        foreach (var sentence in document.Sentences)
        {
            foreach (var token in sentence.Tokens)
                Learn(token);
        }
        foreach (var sentence in document.Sentences)
        {
            foreach (var term in TermsOf(sentence.Span.Of(document.Text)))
                sentences[term] = sentences.GetValueOrDefault(term) + 1;
        }
    }

    /// <summary>Lemmas of the content words of a text.</summary>
    public HashSet<string> TermsOf(string text)
    {
        var terms = new HashSet<string>();
        foreach (var word in Words.Of(text))
        {
            var lemma = LemmaOf(word);
            if (!FunctionWords.Contains(lemma) && !FunctionWords.Contains(word.ToLowerInvariant()))
                terms.Add(lemma);
        }
        return terms;
    }

    /// <summary>Above 0; the more the fewer sentences have the word.</summary>
    public double WeightOf(string term) => Math.Log(1 + (sentenceCount + 1.0) / (1 + sentences.GetValueOrDefault(term)));

    public string LemmaOf(string word)
    {
        var lower = word.ToLowerInvariant();
        return lemmas.GetValueOrDefault(lower) ?? Bare(lower);
    }

    private void Learn(Token token)
    {
        var (form, lemma) = (token.Form.ToLowerInvariant(), token.Lemma.ToLowerInvariant());
        if (token.Tag == UniversalTag.Propn)
            lemma = form;
        lemmas.TryAdd(form, lemma);
        if (token.Tag != UniversalTag.Verb || lemma.Length < 2 || !lemma.All(char.IsAsciiLetterLower))
            return;
        var forms = VerbInflector.Of(lemma);
        foreach (var other in (string[])[forms.Base, forms.ThirdPerson, forms.Past, forms.PastParticiple, forms.PresentParticiple])
            lemmas.TryAdd(other, lemma);
    }

    // Plurals only: what the article does not have at all matches nothing in it whatever its lemma.
    private static string Bare(string lower) =>
        lower.Length > 4 && lower.EndsWith("ies", StringComparison.Ordinal) ? lower[..^3] + "y"
        : lower.Length > 3 && lower.EndsWith('s') && !lower.EndsWith("ss", StringComparison.Ordinal) ? lower[..^1]
        : lower;
}
