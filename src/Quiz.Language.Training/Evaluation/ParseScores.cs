namespace Quiz.Language.Training.Evaluation;

/// <summary>
/// The metrics of the CoNLL 2018 shared task (Zeman et al. 2018) on gold tokens, in percent. As there, LAS and CLAS compare
/// universal relations without their subtypes; <see cref="FullLas"/> compares subtypes too.
/// </summary>
internal sealed record ParseScores(double Upos, double Xpos, double VerbForm, double Uas, double Las, double FullLas, double Clas)
{
    private static readonly HashSet<string> FunctionRelations = ["aux", "case", "cc", "clf", "cop", "det", "mark", "punct"];

    public static ParseScores Of(IReadOnlyCollection<GoldPrediction> sentences)
    {
        long tokens = 0, upos = 0, xpos = 0, verbs = 0, verbForms = 0, heads = 0, labelled = 0, full = 0, goldContent = 0, predictedContent = 0, rightContent = 0;
        foreach (var (gold, predicted, _) in sentences)
        {
            var tree = gold.Tree!;
            for (var i = 0; i < gold.Words.Length; i++)
            {
                tokens++;
                upos += Count(tree.Tags[i].Universal == predicted.Tags[i]);
                xpos += Count(tree.Tags[i].Penn == predicted.PennTags[i]);
                if (tree.Tags[i].Universal is UniversalTag.Verb or UniversalTag.Aux)
                {
                    verbs++;
                    verbForms += Count(tree.Tags[i].VerbForm == predicted.VerbForms[i]);
                }

                var (goldRelation, relation) = (Universal(tree.Relations[i]), Universal(predicted.Relations[i]));
                var head = tree.Heads[i] == predicted.Heads[i];
                heads += Count(head);
                labelled += Count(head && goldRelation == relation);
                full += Count(head && tree.Relations[i] == predicted.Relations[i]);
                goldContent += Count(!FunctionRelations.Contains(goldRelation));
                predictedContent += Count(!FunctionRelations.Contains(relation));
                rightContent += Count(!FunctionRelations.Contains(goldRelation) && head && goldRelation == relation);
            }
        }

        return new ParseScores(
            Percent(upos, tokens), Percent(xpos, tokens), Percent(verbForms, verbs), Percent(heads, tokens), Percent(labelled, tokens), Percent(full, tokens),
            Percent(2 * rightContent, goldContent + predictedContent));
    }

    /// <summary>F1 of tokens that carry a relation, subtypes counted with it, with the right head.</summary>
    public static double RelationF1(IReadOnlyCollection<GoldPrediction> sentences, string relation)
    {
        long gold = 0, predicted = 0, right = 0;
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Gold.Words.Length; i++)
            {
                var isGold = Is(sentence.Gold.Tree!.Relations[i], relation);
                var isPredicted = Is(sentence.Predicted.Relations[i], relation);
                gold += Count(isGold);
                predicted += Count(isPredicted);
                right += Count(isGold && isPredicted && sentence.Gold.Tree.Heads[i] == sentence.Predicted.Heads[i]);
            }
        }

        return Percent(2 * right, gold + predicted);
    }

    /// <summary>A relation without its subtype.</summary>
    public static string Universal(string relation) => relation.Split(':')[0];

    public override string ToString() => FormattableString.Invariant(
        $"UPOS {Upos:F2} XPOS {Xpos:F2} VerbForm {VerbForm:F2} UAS {Uas:F2} LAS {Las:F2} (with subtypes {FullLas:F2}) CLAS {Clas:F2}");

    private static bool Is(string relation, string asked) => relation == asked || Universal(relation) == asked;

    private static int Count(bool holds) => holds ? 1 : 0;

    private static double Percent(long part, long whole) => whole == 0 ? 0 : 100.0 * part / whole;
}
