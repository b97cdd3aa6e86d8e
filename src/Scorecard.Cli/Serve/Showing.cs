using Scorecard.Diagnostics;

namespace Scorecard.Cli.Serve;

/// <summary>What a browser sees now: the newest site that could be made, and what is wrong with the inputs since.</summary>
/// <param name="Number">Counts the attempts; a page that knows a smaller number asks again.</param>
/// <param name="Made">The attempt that made the files.</param>
/// <param name="Files">Its files; null until there are any.</param>
/// <param name="Findings">What was found in the newest attempt.</param>
/// <param name="Fault">What broke the newest attempt down; empty if nothing did.</param>
internal sealed record Showing(
    int Number,
    int Made,
    PreviewFiles? Files,
    IReadOnlyList<Diagnostic> Findings,
    string Fault)
{
    internal static Showing Nothing { get; } = new(0, 0, null, [], "");

    internal Showing Then(Preview preview) => preview.Files is null
        ? this with { Number = Number + 1, Findings = preview.Check.Findings, Fault = "" }
        : new Showing(Number + 1, Number + 1, preview.Files, preview.Check.Findings, "");

    internal Showing Broken(string fault) => this with { Number = Number + 1, Fault = fault };
}
