namespace Quiz.Web.Scores;

/// <summary>Downloads of scores.</summary>
public static class ScoresEndpoints
{
    public static void MapScores(this IEndpointRouteBuilder routes)
    {
    }
}
