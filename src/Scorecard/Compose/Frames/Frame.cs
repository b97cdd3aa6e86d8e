using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Frames;

/// <summary>What stands around the content of a page.</summary>
public sealed record Frame
{
    /// <summary>The page's path from the site's root.</summary>
    public required string Path { get; init; }

    /// <summary>The page's heading.</summary>
    public required string Heading { get; init; }

    /// <summary>The page's title, unique in the site.</summary>
    public required string Title { get; init; }

    /// <summary>What the page holds, in a sentence.</summary>
    public required string Description { get; init; }

    /// <summary>Whose site it is: language, names, notice, contact.</summary>
    public required Council Council { get; init; }

    /// <summary>The page's absolute address, or that of the page it stands for.</summary>
    public required string Canonical { get; init; }

    /// <summary>The folder of style sheets, relative to the page; ends in a slash.</summary>
    public required string Assets { get; init; }

    /// <summary>A style sheet for paper of the page's own, relative to the page; empty if it needs none.</summary>
    public string PrintStyle { get; init; } = "";

    /// <summary>The home page, relative to the page.</summary>
    public required string Home { get; init; }

    /// <summary>The feed, relative to the page; empty on pages that are never changed again.</summary>
    public string Feed { get; init; } = "";

    /// <summary>The feed of corrections, relative to the page; empty on pages that are never changed again.</summary>
    public string Corrections { get; init; } = "";

    /// <summary>The way to the page from the home page; the last is the page itself.</summary>
    public IReadOnlyList<Link> Breadcrumbs { get; init; } = [];

    /// <summary>The pages beside it; empty if there are none.</summary>
    public IReadOnlyList<Link> Navigation { get; init; } = [];

    /// <summary>What <see cref="Navigation"/> leads through.</summary>
    public string NavigationLabel { get; init; } = "";

    /// <summary>Pages that belong to no month, for the foot of the page.</summary>
    public IReadOnlyList<Link> FootLinks { get; init; } = [];

    /// <summary>A warning above everything, such as Draft; empty if none.</summary>
    public string Banner { get; init; } = "";

    /// <summary>True if search engines must not list the page.</summary>
    public bool NoIndex { get; init; }

    /// <summary>The version that the page belongs to; null if it belongs to none.</summary>
    public Citation? Citation { get; init; }

    /// <summary>The figures that the page is about, for catalogues; null if it is about none, or they cannot be cited.</summary>
    public Dataset? Dataset { get; init; }

    /// <summary>The words of the glossary that the page's narrative uses, with their meanings.</summary>
    public IReadOnlyList<GlossaryTerm> Terms { get; init; } = [];

    /// <summary>The page that this one forwards to, relative to it; empty for all but stubs.</summary>
    public string ForwardTo { get; init; } = "";
}
