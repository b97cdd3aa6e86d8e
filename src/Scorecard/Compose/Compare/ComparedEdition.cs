using Scorecard.Compose.Frames;

namespace Scorecard.Compose.Compare;

/// <summary>One edition as the compare page has it.</summary>
/// <param name="Key">Its month, as addresses say it: 2017-04.</param>
/// <param name="Label">Its month in words, and its standing if not everybody may rely on it or read it.</param>
/// <param name="Changes">What changed since the edition before it.</param>
/// <param name="Versions">Its versions.</param>
/// <param name="Figures">Its figures as a table for other programs.</param>
/// <param name="Measures">Its headline figures in printed order, taken when they are asked for.</param>
public sealed record ComparedEdition(
    string Key, string Label, Link Changes, Link Versions, Link Figures, IEnumerable<ComparedMeasure> Measures);
