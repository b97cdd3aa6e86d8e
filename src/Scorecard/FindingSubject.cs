using System.Text.RegularExpressions;
using Scorecard.Diagnostics;
using Scorecard.Read;

namespace Scorecard;

/// <summary>Which measure a finding is about, told by where it stands.</summary>
internal static partial class FindingSubject
{
    /// <summary>The measure of the row, or that the text is named after; empty if it is neither.</summary>
    internal static string Of(Location at, Sources sources) =>
        Text().Match(at.File) is { Success: true } text ? text.Groups[1].Value : OfRow(at, sources);

    private static string OfRow(Location at, Sources sources)
    {
        var file = sources.Results.FirstOrDefault(f => f.Path == at.File);
        return file is { Header: { } header } && file.Rows.FirstOrDefault(r => r.At.Line == at.Line) is { } row
            ? header.Zip(row.Cells).Where(cell => cell.First.Text == "indicator").Select(cell => cell.Second.Text).FirstOrDefault("")
            : "";
    }

    [GeneratedRegex(@"\Acontent/editions/[^/]+/(?:exceptions|commentary)/([^/]+)\.md\z", RegexOptions.CultureInvariant)]
    private static partial Regex Text();
}
