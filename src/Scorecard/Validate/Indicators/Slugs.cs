using System.Text.RegularExpressions;

namespace Scorecard.Validate.Indicators;

/// <summary>Makes anchors from headings.</summary>
public static partial class Slugs
{
    /// <summary>Small letters and digits of <paramref name="title"/>, joined by hyphens; “section” if it has none.</summary>
    public static string Of(string title)
    {
        var plain = title.ToLowerInvariant()
            .Replace("'", "", StringComparison.Ordinal)
            .Replace("’", "", StringComparison.Ordinal);
        var slug = Others().Replace(plain, "-").Trim('-');
        return slug.Length == 0 ? "section" : slug;
    }

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Others();
}
