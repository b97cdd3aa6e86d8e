using Scorecard.Diagnostics;

namespace Scorecard.Cli.Explain;

/// <summary>Where something is written.</summary>
/// <param name="At">The file and the line; null if it is written nowhere.</param>
/// <param name="What">What stands there; empty if the step says it.</param>
internal sealed record Origin(Location? At, string What = "")
{
    public override string ToString() => (At, What.Length) switch
    {
        (null, _) => What,
        (_, 0) => $"{At}",
        _ => $"{At}: {What}",
    };
}
