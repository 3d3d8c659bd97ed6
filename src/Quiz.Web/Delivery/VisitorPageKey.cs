using Quiz.Web.Reading;

namespace Quiz.Web.Delivery;

/// <summary>Everything in a visitor's request that changes the page's bytes.</summary>
/// <param name="Host">With scheme, because pages name their own address.</param>
/// <param name="IsEnhanced">Whether Blazor's enhanced navigation asks, which gets a header of its own.</param>
internal readonly record struct VisitorPageKey(string Scheme, string Host, string Path, ReadingPreferences Preferences, string Coding, bool IsEnhanced);
