namespace Scorecard.Compose.Search;

/// <summary>One thing that search can find.</summary>
/// <param name="Kind">What it is, as readers call it: Measure, Cover paper.</param>
/// <param name="Heading">What it is called, unique enough to choose by.</param>
/// <param name="Href">Where it stands, relative to the search page.</param>
/// <param name="Words">What it says, without marks.</param>
public sealed record SearchText(string Kind, string Heading, string Href, string Words);
