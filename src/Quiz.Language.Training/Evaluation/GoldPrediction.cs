using Quiz.Language.Network;
using Quiz.Language.Training.Data;

namespace Quiz.Language.Training.Evaluation;

/// <summary>What a sentence should be and what the network says of it.</summary>
internal sealed record GoldPrediction(TrainingSentence Gold, SentencePrediction Predicted, EntityPrediction Entities)
{
    public static List<GoldPrediction> Of(SentenceNetwork network, IReadOnlyList<TrainingSentence> sentences)
    {
        var predictions = network.PredictWithSchemes([.. sentences.Select(sentence => sentence.Words)]);
        return [.. sentences.Zip(predictions, (gold, predicted) => new GoldPrediction(gold, predicted.Sentence, predicted.Entities))];
    }
}
