using Scorecard.Domain;

namespace Scorecard.Text;

/// <summary>What a link or an image in narrative points to, by its words alone: nothing says yet that it is there.</summary>
public abstract record LinkTarget
{
    private LinkTarget() { }

    /// <summary>Reads a target.</summary>
    /// <param name="target">The target as written in the Markdown.</param>
    /// <param name="fromFile">The file that it is written in, relative to the root, with forward slashes.</param>
    public static LinkTarget Parse(string target, string fromFile) => LinkTargetParser.Parse(target, fromFile);

    /// <summary>An address outside the site: http, https, mailto or tel.</summary>
    public sealed record External(Uri Address) : LinkTarget;

    /// <summary>A measure, by its id alone: <c>SCS-05</c>.</summary>
    public sealed record Indicator(IndicatorId Id) : LinkTarget;

    /// <summary>A text of an edition.</summary>
    /// <param name="Edition">Whose text it is.</param>
    /// <param name="Kind">Which of its texts.</param>
    /// <param name="Name">The file's name without its ending: an indicator's or a cohort's id; empty for the cover paper.</param>
    /// <param name="Anchor">The place in it, such as <c>p3-2</c>; empty for the whole.</param>
    public sealed record File(Month Edition, NarrativeKind Kind, string Name, string Anchor) : LinkTarget;

    /// <summary>A page that belongs to no month.</summary>
    /// <param name="Slug">The file's name without its ending.</param>
    /// <param name="Anchor">The place in it; empty for the whole.</param>
    public sealed record Page(string Slug, string Anchor) : LinkTarget;

    /// <summary>A place in the same text: <c>#p3-2</c>.</summary>
    /// <param name="Anchor">Its name without the number sign.</param>
    public sealed record Fragment(string Anchor) : LinkTarget;

    /// <summary>A picture in an edition's folder.</summary>
    /// <param name="Edition">Whose folder it is.</param>
    /// <param name="Path">Its path relative to that folder, with forward slashes and without dots.</param>
    public sealed record Image(Month Edition, string Path) : LinkTarget;

    /// <summary>A target that must not reach a page, such as a script, or an address that hides its scheme.</summary>
    public sealed record Unsafe : LinkTarget;

    /// <summary>Anything else: it leads nowhere.</summary>
    public sealed record Unknown : LinkTarget;
}
