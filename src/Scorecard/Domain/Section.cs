namespace Scorecard.Domain;

/// <summary>A group of indicators, as the scorecard prints them.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Slug">Its anchor, unique among the sections.</param>
/// <param name="Indicators">Its indicators in printed order.</param>
public sealed record Section(string Title, string Slug, IReadOnlyList<Indicator> Indicators);
