namespace Scorecard.Compose.Packs;

/// <summary>What stands on each printed sheet, so that a loose one can be told and found again.</summary>
/// <param name="Title">Whose figures they are.</param>
/// <param name="Version">The edition and version in words; says when it is a draft or closed.</param>
/// <param name="Address">The pack's permanent address.</param>
public sealed record RunningLines(string Title, string Version, string Address);
