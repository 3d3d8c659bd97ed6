using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Quiz.EndToEnd.Tests.Accounts;

/// <summary>The app on a phone that shows codes for signing in (RFC 6238).</summary>
public static class Authenticator
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int SecondsOfACode = 30;

    /// <summary>The code of now.</summary>
    /// <param name="secret">In base 32, as an app is told it.</param>
    public static string CodeOf(string secret)
    {
        List<byte> key = [];
        var (bits, count) = (0, 0);
        foreach (var letter in secret)
        {
            bits = (bits << 5) | Alphabet.IndexOf(letter, StringComparison.Ordinal);
            count += 5;
            if (count < 8)
                continue;
            count -= 8;
            key.Add((byte)(bits >> count));
        }
        var step = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(step, DateTimeOffset.UtcNow.ToUnixTimeSeconds() / SecondsOfACode);
#pragma warning disable CA5350 // The algorithm that authenticator apps use.
        var hash = HMACSHA1.HashData(key.ToArray(), step);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }
}
