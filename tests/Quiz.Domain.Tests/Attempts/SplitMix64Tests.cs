using Quiz.Domain.Attempts;

namespace Quiz.Domain.Tests.Attempts;

public class SplitMix64Tests
{
    [Fact]
    public void KnownSeed_ThePublishedSequence()
    {
        var generator = new SplitMix64(1234567);
        new[] { generator.Next(), generator.Next(), generator.Next() }
            .ShouldBe([6457827717110365317, 3203168211198807973, 9817491932198370423]);
    }
}
