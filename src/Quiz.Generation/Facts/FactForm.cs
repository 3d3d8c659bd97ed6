namespace Quiz.Generation.Facts;

/// <summary>The construction that a fact was read from.</summary>
public enum FactForm
{
    /// <summary>A finite clause.</summary>
    Clause,

    /// <summary>A relative clause: "launches that alarmed its neighbours".</summary>
    Relative,

    /// <summary>A participial or infinitival clause: "saying that ...", "marking the anniversary".</summary>
    Participial,

    /// <summary>"Shin Beom-chul, a senior analyst at ...".</summary>
    Appositive,

    /// <summary>"Chinese Foreign Minister Wang Yi".</summary>
    Title,

    /// <summary>What someone said, in direct or indirect speech.</summary>
    Speech,
}
