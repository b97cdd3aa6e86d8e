using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Frames;

/// <summary>Frames the pages of one version of an edition.</summary>
internal sealed class EditionFrames(EditionContext context)
{
    private readonly Lazy<IReadOnlyList<Link>> _neighbours = new(() => [.. Neighbours(context)]);
    private IReadOnlyList<Link>? _ofMeasures;

    /// <summary>The frame of a page of the edition.</summary>
    /// <param name="path">Its path from the site's root.</param>
    /// <param name="heading">Its heading.</param>
    /// <param name="description">What it holds, in a sentence.</param>
    /// <param name="crumb">Its short name in the way to it; empty for the scorecard itself.</param>
    internal Frame Of(string path, string heading, string description, string crumb = "")
    {
        var month = Dates.Long(context.Month);
        return new Frame
        {
            Path = path,
            Heading = heading,
            Title = FormattableString.Invariant($"{Dated(heading, month)}, version {context.Version} – {context.Council.Title}"),
            Description = description,
            Council = context.Council,
            Canonical = Absolute(path),
            Assets = Addresses.Relative(path, $"{context.Folder}assets/"),
            Home = Addresses.Relative(path, Addresses.Home),
            Breadcrumbs = Breadcrumbs(path, month, crumb),
            Navigation = Navigation(path),
            NavigationLabel = $"{month} edition",
            Banner = Banners.Of(context.Declared),
            NoIndex = context.Declared.HidesFromSearch,
            Citation = Citation(path, month),
        };
    }

    private static string Dated(string heading, string month) =>
        heading.EndsWith(month, StringComparison.Ordinal) ? heading : $"{heading} – {month}";

    private string Absolute(string path) => context.Council.Absolute(path);

    private Citation Citation(string path, string month) => new(
        new VersionId(context.Month, context.Version),
        month,
        context.Declared.IsDraft ? "" : Dates.Long(context.Declared.Versions[^1].Published),
        context.Declared.IsDraft ? "" : Dates.Plain(context.Declared.Versions[^1].Published),
        Absolute(path),
        new Link(Absolute(Addresses.Versions(context.Month)), Addresses.Relative(path, Addresses.Versions(context.Month))),
        Addresses.Relative(path, Addresses.Watch));

    private IReadOnlyList<Link> Breadcrumbs(string path, string month, string crumb)
    {
        var home = new Link("Home", Addresses.Relative(path, Addresses.Home));
        var scorecard = new Link(month, crumb.Length == 0 ? "" : Addresses.Relative(path, Addresses.Scorecard(context.Folder)));
        return crumb.Length == 0 ? [home, scorecard] : [home, scorecard, new Link(crumb, "")];
    }

    /// <summary>All measures stand side by side and none of them is in the navigation: theirs is the same.</summary>
    private IReadOnlyList<Link> Navigation(string path) => path.StartsWith($"{context.Folder}indicators/", StringComparison.Ordinal)
        ? _ofMeasures ??= Ways(path)
        : Ways(path);

    private IReadOnlyList<Link> Ways(string path) =>
        [.. _neighbours.Value.Select(n => n with { Href = n.Href == path ? "" : Addresses.Relative(path, n.Href) })];

    private static IEnumerable<Link> Neighbours(EditionContext context)
    {
        yield return new Link("Scorecard", Addresses.Scorecard(context.Folder));
        if (context.Declared.Paper is not null)
        {
            yield return new Link("Cover paper", Addresses.Paper(context.Folder));
        }

        yield return new Link("Exception reports", Addresses.Exceptions(context.Folder));
        yield return new Link("Changes", Addresses.Changes(context.Folder));
        foreach (var cohort in context.Cohorts)
        {
            yield return new Link(cohort.Title, Addresses.Cohort(context.Folder, cohort.Id));
        }

        foreach (var subset in context.Subsets)
        {
            yield return new Link(subset.Title, Addresses.Subset(context.Folder, subset.Id));
        }

        yield return new Link("Complete pack", Addresses.Pack(context.Folder));
        yield return new Link("Data", Addresses.Data(context.Folder, "index.html"));
        yield return new Link("Guidance", Addresses.Guidance(context.Folder));
    }
}
