using Scorecard.Diagnostics;
using Scorecard.Read;

namespace Scorecard.Tests.Validate;

/// <summary>YAML as an officer typed it.</summary>
internal static class Yaml
{
    internal static YamlFile File(string path, string text)
    {
        var report = new Report();
        var root = YamlDocument.Read(path, text.ReplaceLineEndings("\n"), 1, report).Root;
        Assert.Empty(report.Findings);
        return new YamlFile(path, root);
    }

    internal static string Codes(Report report) => string.Join(' ', report.Findings.Select(f => f.Rule.Code));
}
