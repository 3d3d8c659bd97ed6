using Quiz.Generation.Syntax;
using Quiz.Language;

namespace Quiz.Generation.Facts;

/// <summary>Finds whose word a clause is.</summary>
internal sealed class AttributionReader(ArticleReading reading, int sentence)
{
    private readonly SentenceTree tree = reading.Tree(sentence);

    public Attribution? Of(int clause)
    {
        for (var at = clause; at >= 0; at = tree[at].Head)
        {
            if (AccordingTo(at) is { } source)
                return Make(source, "say", SpeechForm.AccordingTo);
            // "X, said Y": the verb of saying hangs on what was said.
            foreach (var aside in tree.ChildrenWith(at, "parataxis"))
            {
                if (SpeechVerbs.IsSaying(Lemma(aside)) && tree.Child(aside, "nsubj") is { } speaker && tree.Child(aside, "ccomp", "aux", "obj") is null)
                    return Make(speaker, Lemma(aside), FormOf(clause));
            }
            var head = tree[at].Head;
            if (head >= 0 && tree.Has(at, "ccomp", "parataxis") && SpeechVerbs.IsAttributing(Lemma(head)) && (tree.Has(at, "ccomp") || SpeechVerbs.IsSaying(Lemma(head))))
                return SpeakerOf(head) is { } subject ? Make(subject, Lemma(head), FormOf(clause)) : Unknown(head, clause);
        }
        return null;
    }

    private int? SpeakerOf(int verb)
    {
        if (tree.Child(verb, "nsubj") is { } subject)
            return tree[subject].PennTag is "WDT" or "WP" && tree.Has(verb, "acl") ? tree[verb].Head : subject;
        if (tree.Has(verb, "conj", "advcl", "xcomp") && tree[verb].Head >= 0)
            return tree.Child(tree[verb].Head, "nsubj") ?? (tree.Has(tree[verb].Head, "conj", "xcomp") ? SpeakerOf(tree[verb].Head) : null);
        return tree.Has(verb, "acl") ? tree[verb].Head : null;
    }

    private int? AccordingTo(int clause)
    {
        foreach (var child in tree.ChildrenWith(clause, "obl"))
        {
            if (tree.Child(child, "case") is { } marker && tree[marker].Form.Equals("according", StringComparison.OrdinalIgnoreCase))
                return child;
        }
        return null;
    }

    private Attribution Make(int speaker, string verb, SpeechForm form)
    {
        // "The firm's director, Anna Berg, said": the name is the speaker's.
        speaker = NounPhrase.Referent(reading, tree, speaker);
        var tokens = NounPhrase.Tokens(reading, sentence, speaker);
        var wording = new PhraseWriter(reading, sentence).Write(tokens);
        return new(tree.SpanOf(tokens), reading.EntityAt(sentence, speaker)?.Id, wording.Text, verb, form);
    }

    // "It is said that": somebody's word, nobody knows whose.
    private Attribution Unknown(int verb, int clause) => new(tree[verb].Span, null, "", Lemma(verb), FormOf(clause));

    private SpeechForm FormOf(int clause) => reading.IsQuoted(tree[clause]) ? SpeechForm.Direct
        : tree.Subtree(clause).Exists(token => reading.IsQuoted(tree[token])) ? SpeechForm.Fragment : SpeechForm.Indirect;

    private string Lemma(int token) => tree[token].Lemma.ToLowerInvariant();
}
