namespace Scorecard.Domain;

/// <summary>Whether figures that go on to vary as they do can be expected to meet the target.</summary>
public enum Assurance
{
    /// <summary>No target is in force, or the measure is to stay close to one.</summary>
    None,

    /// <summary>Every figure within the limits meets it.</summary>
    Meets,

    /// <summary>No figure within the limits meets it.</summary>
    Misses,

    /// <summary>It lies within the limits: some figures meet it and some miss it by chance.</summary>
    HitOrMiss,
}
