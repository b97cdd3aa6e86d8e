using System.Globalization;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Frames;

/// <summary>Frames the pages of one version of an edition.</summary>
internal sealed class EditionFrames(EditionContext context)
{
    private readonly string _month = Dates.Long(context.Month);
    private readonly string _label = $"{Dates.Long(context.Month)} edition";
    private readonly (string Long, string Plain) _published = context.Declared.IsDraft ? ("", "") : Written(context.Declared.Versions[^1].Published);
    private readonly string _version = string.Create(CultureInfo.InvariantCulture, $", version {context.Version} – {context.Council.Title}");
    private readonly string _versions = context.Council.Absolute(Addresses.Versions(context.Month));
    private readonly Lazy<IReadOnlyList<Link>> _neighbours = new(() => [.. Neighbours(context)]);
    private Ways? _ofMeasures;

    /// <summary>The frame of a page of the edition.</summary>
    /// <param name="path">Its path from the site's root.</param>
    /// <param name="heading">Its heading.</param>
    /// <param name="description">What it holds, in a sentence.</param>
    /// <param name="crumb">Its short name in the way to it; empty for the scorecard itself.</param>
    internal Frame Of(string path, string heading, string description, string crumb = "")
    {
        var ways = WaysFrom(path);
        var address = context.Council.Absolute(path);
        return new Frame
        {
            Path = path,
            Heading = heading,
            Title = (heading.EndsWith(_month, StringComparison.Ordinal) ? heading : $"{heading} – {_month}") + _version,
            Description = description,
            Council = context.Council,
            Canonical = address,
            Assets = ways.Assets,
            Home = ways.Home.Href,
            Breadcrumbs = crumb.Length == 0
                ? [ways.Home, new Link(_month, "")]
                : [ways.Home, ways.Scorecard, new Link(crumb, "")],
            Navigation = ways.Neighbours,
            NavigationLabel = _label,
            Banner = Banners.Of(context.Declared),
            NoIndex = context.Declared.HidesFromSearch,
            Citation = Citation(address, ways),
        };
    }

    private Citation Citation(string address, Ways ways) => new(
        new VersionId(context.Month, context.Version),
        _month,
        _published.Long,
        _published.Plain,
        address,
        ways.Versions,
        ways.Watch);

    private static (string Long, string Plain) Written(DateOnly day) => (Dates.Long(day), Dates.Plain(day));

    /// <summary>All measures stand side by side, and no way leads from one to another: theirs are the same.</summary>
    private Ways WaysFrom(string path) => path.StartsWith($"{context.Folder}indicators/", StringComparison.Ordinal)
        ? _ofMeasures ??= From(path)
        : From(path);

    private Ways From(string path) => new(
        Addresses.Relative(path, $"{context.Folder}assets/"),
        new Link("Home", Addresses.Relative(path, Addresses.Home)),
        new Link(_month, Addresses.Relative(path, Addresses.Scorecard(context.Folder))),
        [.. _neighbours.Value.Select(n => n with { Href = n.Href == path ? "" : Addresses.Relative(path, n.Href) })],
        new Link(_versions, Addresses.Relative(path, Addresses.Versions(context.Month))),
        Addresses.Relative(path, Addresses.Watch));

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

    /// <summary>The ways that lead from a page.</summary>
    private sealed record Ways(string Assets, Link Home, Link Scorecard, IReadOnlyList<Link> Neighbours, Link Versions, string Watch);
}
