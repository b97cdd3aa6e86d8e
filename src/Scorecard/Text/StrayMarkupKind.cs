namespace Scorecard.Text;

/// <summary>What an author meant by marks that do nothing here.</summary>
public enum StrayMarkupKind
{
    /// <summary>A note to oneself between <c>&lt;!--</c> and <c>--&gt;</c>, which readers would see.</summary>
    Comment,

    /// <summary>An HTML tag.</summary>
    Tag,

    /// <summary>A link whose target holds a space.</summary>
    SpacedLink,

    /// <summary>A link whose target is named and not given.</summary>
    NamedLink,

    /// <summary>A mark of a footnote.</summary>
    Footnote,

    /// <summary>A heading without a space after its marks.</summary>
    Heading,

    /// <summary>A list pasted from a word processor, which would run on as one paragraph.</summary>
    Bullet,

    /// <summary>A table without a line of hyphens below the names of its columns, or with one of another width.</summary>
    Table,
}
