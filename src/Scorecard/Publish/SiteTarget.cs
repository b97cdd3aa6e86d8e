namespace Scorecard.Publish;

/// <summary>Where the site goes, and what must not be harmed there.</summary>
/// <param name="Output">The folder that becomes the site; a relative one is taken from the root.</param>
/// <param name="Root">The folder that holds the council's inputs.</param>
public sealed record SiteTarget(string Output, string Root)
{
    /// <summary>The folders that are read; a relative one is taken from the root.</summary>
    public IReadOnlyList<string> Inputs { get; init; } = [];

    /// <summary>Replace a folder even if its content was not made here.</summary>
    public bool TakeOver { get; init; }

    /// <summary>Called once if another run is publishing beside us and we wait for it.</summary>
    public Action? OnWaiting { get; init; }

    /// <summary>How long to wait for another run.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(1);
}
