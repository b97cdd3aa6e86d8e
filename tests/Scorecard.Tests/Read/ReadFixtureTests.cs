using Scorecard.Diagnostics;
using Scorecard.Read;
using Scorecard.Tests.Snapshots;

namespace Scorecard.Tests.Read;

/// <summary>Each rule of reading has a fixture that breaks it, and the findings say so as they are printed.</summary>
public sealed class ReadFixtureTests
{
    private static readonly string _fixtures =
        Path.Combine(Repository.Root, "tests", "Scorecard.Tests", "Diagnostics", "fixtures");

    public static TheoryData<string> Rules() => [.. ReadRules.All.Select(r => $"{r.Code}-{r.Name}")];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Each_rule_is_reported_as_its_fixture_shows(string fixture)
    {
        using var folder = new TemporaryFolder();
        folder.Lay(Directory.CreateDirectory(Path.Combine(_fixtures, fixture)).FullName);
        var code = fixture[..6];
        using var made = MadeInCode.Make(code, folder.Path);
        var report = new Report();

        SourceReader.Read(folder.Path, report);

        Assert.All(report.Findings, f => Assert.Equal(code, f.Rule.Code));
        Compare(Path.Combine(_fixtures, fixture), Print(report).Replace(folder.Path, "council", StringComparison.Ordinal));
    }

    private static string Print(Report report) => string.Concat(report.Findings.Select(f =>
        $"{f.Location}: {f.Severity.ToString().ToLowerInvariant()} {f.Rule.Code}: {f.Message}\n    fix: {f.Fix}\n"));

    private static void Compare(string fixture, string printed)
    {
        var verified = Path.Combine(fixture, "findings.verified.txt");
        if (File.Exists(verified) && File.ReadAllText(verified) == printed)
        {
            return;
        }

        File.WriteAllText(Path.Combine(fixture, "findings.received.txt"), printed);
        Assert.Fail($"findings.received.txt differs from findings.verified.txt in {fixture}\n{printed}");
    }
}
