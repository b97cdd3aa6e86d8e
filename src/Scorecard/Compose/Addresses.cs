using System.Globalization;
using Scorecard.Domain;

namespace Scorecard.Compose;

/// <summary>Where everything stands: paths from the site's root. They are permanent.</summary>
public static class Addresses
{
    public const string Home = "index.html";
    public const string Latest = "latest/index.html";
    public const string NotFound = "404.html";
    public const string Search = "search/index.html";
    public const string Compare = "compare/index.html";
    public const string Feed = "feed.xml";
    public const string Corrections = "corrections.xml";
    public const string Watch = "editions.js";

    private const string Ups = "../../../../../../../../";

    public static string Stub(Month month) => $"{month}/index.html";

    public static string Versions(Month month) => $"{month}/versions/index.html";

    public static string Folder(Month month, int version) => string.Create(CultureInfo.InvariantCulture, $"{month}/v{version}/");

    public static string Scorecard(string folder) => $"{folder}index.html";

    public static string Paper(string folder) => $"{folder}cover-paper/index.html";

    public static string Exceptions(string folder) => $"{folder}exceptions/index.html";

    public static string Cohort(string folder, string cohort) => $"{folder}cohorts/{cohort}/index.html";

    public static string Subset(string folder, string subset) => $"{folder}subsets/{subset}/index.html";

    public static string Indicator(string folder, IndicatorId id) => $"{folder}indicators/{id.Slug}/index.html";

    public static string Pack(string folder) => $"{folder}pack/index.html";

    public static string PackStyle(string folder) => $"{folder}assets/pack.css";

    public static string Changes(string folder) => $"{folder}changes/index.html";

    public static string Guidance(string folder) => $"{folder}guidance/index.html";

    public static string Data(string folder, string file) => $"{folder}data/{file}";

    public static string Image(string folder, string path) => $"{folder}images/{path}";

    public static string Indicator(IndicatorId id) => $"indicators/{id.Slug}/index.html";

    public static string Standing(string slug) => $"pages/{slug}/index.html";

    /// <summary>The way from one page to another, so that the site works wherever it stands.</summary>
    /// <param name="from">The path of the page that links.</param>
    /// <param name="to">The path of what it links to, perhaps with a fragment.</param>
    public static string Relative(string from, string to)
    {
        var shared = 0;
        for (var at = 0; at < from.Length && at < to.Length && from[at] == to[at]; at++)
        {
            shared = from[at] == '/' ? at + 1 : shared;
        }

        var levels = from.AsSpan(shared).Count('/');
        return string.Concat(levels <= Ups.Length / 3 ? Ups.AsSpan(0, levels * 3) : string.Concat(Enumerable.Repeat("../", levels)), to.AsSpan(shared));
    }
}
