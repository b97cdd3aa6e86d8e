namespace Scorecard.Compose.Versions;

/// <summary>What a version changed in the one before it.</summary>
/// <param name="From">The older version, from 1.</param>
/// <param name="To">The newer version.</param>
/// <param name="Sentence">What changed, in a sentence.</param>
/// <param name="Figures">The figures that differ.</param>
public sealed record VersionChange(int From, int To, string Sentence, IReadOnlyList<FigureChange> Figures);
