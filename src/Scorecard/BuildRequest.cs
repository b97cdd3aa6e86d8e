using Scorecard.Domain;

namespace Scorecard;

/// <summary>What to build, and where.</summary>
/// <param name="Root">The folder that holds content/ and data/.</param>
/// <param name="Output">The folder that becomes the site.</param>
public sealed record BuildRequest(string Root, string Output)
{
    /// <summary>For whom the site is built.</summary>
    public Audience Audience { get; init; }

    /// <summary>True if drafts are shown, marked as such.</summary>
    public bool Drafts { get; init; }

    /// <summary>True if a folder that holds something else may be replaced.</summary>
    public bool TakeOver { get; init; }

    /// <summary>Called as the work goes on, with what is being done.</summary>
    public Action<string>? OnProgress { get; init; }

    /// <summary>Tells that another run has to finish first.</summary>
    internal void TellOfWaiting() => OnProgress?.Invoke("Waiting for another run to finish");
}
