namespace Scorecard.Domain;

/// <summary>The meeting that an edition is for.</summary>
/// <param name="Committee">The committee's name.</param>
/// <param name="Date">The day on which it meets.</param>
public sealed record Meeting(string Committee, DateOnly Date);
