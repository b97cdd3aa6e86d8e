namespace Scorecard.Text;

/// <summary>What a part of a narrative is.</summary>
public enum ProseBlockKind
{
    /// <summary>A section's heading, written with ##.</summary>
    SectionHeading,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>Anything else: a list, a table, a quotation, a smaller heading.</summary>
    Other,
}
