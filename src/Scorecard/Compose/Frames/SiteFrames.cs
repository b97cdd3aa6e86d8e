using Scorecard.Domain;

namespace Scorecard.Compose.Frames;

/// <summary>Frames the pages that belong to no version.</summary>
internal sealed class SiteFrames(Scorebook book, bool isOpen)
{
    /// <summary>False if search engines must stay away from all of the site.</summary>
    internal bool IsOpen => isOpen;

    /// <summary>The frame of a page.</summary>
    /// <param name="path">Its path from the site's root.</param>
    /// <param name="heading">Its heading.</param>
    /// <param name="description">What it holds, in a sentence.</param>
    /// <param name="way">The pages between the home page and this one, by path.</param>
    internal Frame Of(string path, string heading, string description, params Link[] way) => new()
    {
        Path = path,
        Heading = heading,
        Title = heading == book.Council.Title ? $"{heading} – {book.Council.Authority}" : $"{heading} – {book.Council.Title}",
        Description = description,
        Council = book.Council,
        Canonical = book.Council.Absolute(path),
        Assets = Addresses.Relative(path, "assets/"),
        Home = Addresses.Relative(path, Addresses.Home),
        Feed = Addresses.Relative(path, Addresses.Feed),
        Corrections = Addresses.Relative(path, Addresses.Corrections),
        Breadcrumbs = path == Addresses.Home ? [] : Breadcrumbs(path, heading, way),
        FootLinks = [.. FootLinks(path)],
        NoIndex = !isOpen,
    };

    private static IReadOnlyList<Link> Breadcrumbs(string path, string heading, Link[] way) =>
    [
        new Link("Home", Addresses.Relative(path, Addresses.Home)),
        .. way.Select(step => step with { Href = Addresses.Relative(path, step.Href) }),
        new Link(heading, ""),
    ];

    private IEnumerable<Link> FootLinks(string path) => book.Pages
        .Where(page => page.Slug != GuidanceSlug)
        .Select(page => (page.Title, Address: Addresses.Standing(page.Slug)))
        .Prepend((Title: "Search", Address: Addresses.Search))
        .Select(page => new Link(page.Title, page.Address == path ? "" : Addresses.Relative(path, page.Address)));

    /// <summary>The standing page that joins each edition's guidance instead of having a page of its own.</summary>
    internal const string GuidanceSlug = "guidance";
}
