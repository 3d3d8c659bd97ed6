using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Quiz.Domain.Quizzes;

namespace Quiz.Web.Scores.Staff;

public partial class QuestionFiguresTable
{
    [Parameter, EditorRequired]
    public ImmutableArray<QuestionFigures> Figures { get; set; } = [];

    /// <summary>The revision that asks the questions.</summary>
    [Parameter, EditorRequired]
    public QuizRevision Quiz { get; set; } = default!;
}
