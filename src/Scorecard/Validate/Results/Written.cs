using Scorecard.Diagnostics;
using Scorecard.Domain;

namespace Scorecard.Validate.Results;

/// <summary>What stands in a cell for a figure.</summary>
internal abstract record Written
{
    private Written() { }

    /// <summary>Nothing stands there.</summary>
    public sealed record Nothing : Written;

    /// <summary>A plain number.</summary>
    public sealed record Number(decimal Value) : Written;

    /// <summary>A symbol in place of a number.</summary>
    public sealed record Symbol(AbsentReason Reason) : Written;

    /// <summary>Something else.</summary>
    /// <param name="Rule">The rule that it breaks.</param>
    /// <param name="Message">What is wrong with it; it may quote the figure.</param>
    /// <param name="Fix">What to write instead.</param>
    /// <param name="Meant">The number that it most likely means; null if nobody can tell.</param>
    public sealed record Wrong(Rule Rule, string Message, string Fix, decimal? Meant = null) : Written;
}
