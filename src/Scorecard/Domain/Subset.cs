namespace Scorecard.Domain;

/// <summary>Indicators that also feed another report.</summary>
/// <param name="Id">Its id in definitions and addresses.</param>
/// <param name="Title">The report's name.</param>
public sealed record Subset(string Id, string Title);
