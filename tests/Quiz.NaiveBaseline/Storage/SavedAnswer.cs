namespace Quiz.NaiveBaseline.Storage;

/// <summary>One click of one learner.</summary>
public sealed class SavedAnswer
{
    public int Id { get; set; }

    public Guid Learner { get; set; }

    public int QuestionId { get; set; }

    public int OptionId { get; set; }

    public DateTime At { get; set; }
}
