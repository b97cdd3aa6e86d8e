namespace Scorecard.Compose;

/// <summary>A page that is composed when it is asked for, so that a large site never holds all its pages at once.</summary>
/// <param name="Path">Where it will stand.</param>
/// <param name="Compose">Composes it; the same page each time, on any thread.</param>
/// <param name="IsListed">True if search engines may list it: its frame says so, too.</param>
/// <param name="TellsFiguresAlone">True if nothing on it comes from what is written in an edition's folder, but for its declaration.</param>
public sealed record PlannedPage(string Path, Func<Page> Compose, bool IsListed = true, bool TellsFiguresAlone = false);
