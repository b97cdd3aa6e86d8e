using Scorecard.Text;

namespace Scorecard.Compose;

/// <summary>Where content stands: on a page of its own, or as a part of another page.</summary>
/// <param name="Path">The page that it stands on; links lead from there.</param>
/// <param name="Deeper">By how many levels its headings are lower than on a page of its own.</param>
internal sealed record Placing(string Path, int Deeper = 0)
{
    /// <summary>The words of the glossary that the page has used so far; null if it explains none.</summary>
    internal TermsUsed? Terms { get; init; }
}
