using System.Globalization;

namespace Quiz.Language.Network;

/// <summary>Widths of the network's layers. Hidden, Arc and Relation are multiples of 16.</summary>
/// <param name="Hidden">Units of each direction of a recurrent layer.</param>
/// <param name="Layers">Recurrent layers, one upon another.</param>
/// <param name="Arc">Width in which heads and dependents are compared.</param>
/// <param name="Relation">Width in which the relation between the two is told.</param>
internal sealed record NetworkShape(int Hidden, int Layers, int Arc, int Relation)
{
    /// <summary>Width of the recurrent layers' output: both directions.</summary>
    public int Context => 2 * Hidden;

    /// <summary>Reads what <see cref="Format"/> writes: the widths in the order of the parameters.</summary>
    /// <exception cref="InvalidDataException">It is something else.</exception>
    public static NetworkShape Parse(string text)
    {
        var widths = text.Split(' ').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var width) ? width : 0).ToArray();
        return widths is [> 0, > 0, > 0, > 0]
            ? new NetworkShape(widths[0], widths[1], widths[2], widths[3])
            : throw new InvalidDataException($"Not the shape of a network: {text}");
    }

    public string Format() => FormattableString.Invariant($"{Hidden} {Layers} {Arc} {Relation}");
}
