namespace Quiz.Data.Tests.Databases;

/// <summary>A clock that stands still until it is moved.</summary>
public sealed class TestTime : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 3, 14, 9, 26, 53, 589, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
