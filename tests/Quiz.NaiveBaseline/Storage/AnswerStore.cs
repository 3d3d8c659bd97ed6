using Microsoft.EntityFrameworkCore;

namespace Quiz.NaiveBaseline.Storage;

/// <summary>Stores each click on its own: a new context, one row, one transaction.</summary>
public sealed class AnswerStore(IDbContextFactory<BaselineContext> factory)
{
    public async Task SaveAsync(Guid learner, int questionId, int optionId)
    {
        await using var context = await factory.CreateDbContextAsync();
        context.SavedAnswers.Add(new SavedAnswer { Learner = learner, QuestionId = questionId, OptionId = optionId, At = DateTime.UtcNow });
        await context.SaveChangesAsync();
    }
}
