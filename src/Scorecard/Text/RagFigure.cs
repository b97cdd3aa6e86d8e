namespace Scorecard.Text;

/// <summary>A count of headline figures that narrative can bind.</summary>
public enum RagFigure
{
    /// <summary><c>rag.green</c></summary>
    Green,

    /// <summary><c>rag.amber</c></summary>
    Amber,

    /// <summary><c>rag.red</c></summary>
    Red,

    /// <summary><c>rag.total</c>: those with a colour.</summary>
    Total,

    /// <summary><c>rag.not_rated</c>: those without one.</summary>
    NotRated,
}
