namespace Quiz.Web.Library;

/// <summary>What the library serves beside pages.</summary>
public static class LibraryEndpoints
{
    public static void MapLibrary(this IEndpointRouteBuilder routes)
    {
    }
}
