using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Home;

/// <summary>An edition's standing in words.</summary>
internal static class EditionStatus
{
    /// <summary>Version 1, published 14 June 2017; or draft. Marked where not everybody may read it.</summary>
    internal static string Of(DeclaredEdition edition)
    {
        var standing = edition.IsDraft
            ? "Draft, not published yet"
            : FormattableString.Invariant($"Version {edition.NewestVersion}, published {Dates.Long(edition.Versions[^1].Published)}");
        return edition.Classification == Classification.Unrestricted ? standing : $"{standing}. {Words.Of(edition.Classification)}";
    }
}
