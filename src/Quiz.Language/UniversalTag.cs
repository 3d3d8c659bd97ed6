namespace Quiz.Language;

/// <summary>Universal part-of-speech tags (UPOS), https://universaldependencies.org/u/pos/.</summary>
public enum UniversalTag : byte
{
    X, Adj, Adp, Adv, Aux, Cconj, Det, Intj, Noun, Num, Part, Pron, Propn, Punct, Sconj, Sym, Verb,
}
