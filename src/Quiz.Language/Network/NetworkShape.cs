using System.Text.Json.Serialization;

namespace Quiz.Language.Network;

/// <summary>Widths of the network's layers. Hidden, Arc and Relation are multiples of 16.</summary>
/// <param name="Hidden">Units of each direction of a recurrent layer.</param>
/// <param name="Layers">Recurrent layers, one upon another.</param>
/// <param name="Arc">Width in which heads and dependents are compared.</param>
/// <param name="Relation">Width in which the relation between the two is told.</param>
internal sealed record NetworkShape(int Hidden, int Layers, int Arc, int Relation)
{
    /// <summary>Width of the recurrent layers' output: both directions.</summary>
    [JsonIgnore]
    public int Context => 2 * Hidden;
}
