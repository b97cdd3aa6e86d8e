namespace Scorecard.Text;

/// <summary>What a text in an edition's folder is.</summary>
public enum NarrativeKind
{
    /// <summary><c>cover-paper.md</c></summary>
    CoverPaper,

    /// <summary><c>exceptions/SCS-07.md</c></summary>
    Exception,

    /// <summary><c>commentary/SCS-12.md</c></summary>
    Commentary,

    /// <summary><c>cohorts/uasc.md</c></summary>
    CohortNote,
}
