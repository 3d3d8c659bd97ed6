using System.Collections.Immutable;
using Quiz.Language.Lemmas;
using Quiz.Language.Network;
using Quiz.Language.Segmentation;

namespace Quiz.Language;

/// <summary>Makes a sentence of its tokens and of what the network says of them.</summary>
internal sealed class SentenceBuilder(Lemmatizer lemmatizer)
{
    public Sentence Build(string text, int index, SegmentedSentence segmented, SentencePrediction prediction)
    {
        var morphology = Morphology(text, segmented, prediction);
        var tokens = ImmutableArray.CreateBuilder<Token>(segmented.Tokens.Length);
        for (var i = 0; i < segmented.Tokens.Length; i++)
        {
            var form = segmented.Tokens[i].Of(text);
            tokens.Add(new()
            {
                Index = i,
                Span = segmented.Tokens[i],
                Form = form,
                Lemma = lemmatizer.Lemma(form, prediction.Tags[i], prediction.PennTags[i]),
                Tag = prediction.Tags[i],
                PennTag = prediction.PennTags[i],
                Morphology = morphology[i],
                Head = prediction.Heads[i],
                Relation = prediction.Relations[i],
                HeadProbability = prediction.HeadProbabilities[i],
                RelationProbability = prediction.RelationProbabilities[i],
            });
        }
        return new(index, segmented.Paragraph, segmented.Span, tokens.MoveToImmutable());
    }

    private static Morphology[] Morphology(string text, SegmentedSentence segmented, SentencePrediction prediction)
    {
        var features = new Morphology[segmented.Tokens.Length];
        for (var i = 0; i < features.Length; i++)
            features[i] = MorphologyRules.Of(segmented.Tokens[i].Of(text), prediction.Tags[i], prediction.PennTags[i], prediction.VerbForms[i]);

        // One subject for each head, and whether it is coordinated: "Kim and Moon meet".
        var subjects = new int[features.Length];
        var isCoordinated = new bool[features.Length];
        Array.Fill(subjects, -1);
        for (var i = 0; i < features.Length; i++)
        {
            var head = prediction.Heads[i];
            if (head >= 0 && prediction.Relations[i].StartsWith("nsubj", StringComparison.Ordinal))
                subjects[head] = i;
            else if (head >= 0 && prediction.Relations[i] == "conj")
                isCoordinated[head] = true;
        }
        for (var i = 0; i < features.Length; i++)
        {
            var clause = subjects[i] < 0 && prediction.Relations[i] is "aux" or "aux:pass" or "cop" && prediction.Heads[i] >= 0 ? prediction.Heads[i] : i;
            if (subjects[clause] is >= 0 and var subject)
                features[i] = MorphologyRules.Agree(features[i], features[subject], isCoordinated[subject]);
        }
        return features;
    }
}
