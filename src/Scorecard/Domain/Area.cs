namespace Scorecard.Domain;

/// <summary>A district of the authority.</summary>
/// <param name="Id">Its id in results files.</param>
/// <param name="Title">Its name.</param>
public sealed record Area(string Id, string Title);
