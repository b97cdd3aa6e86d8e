using Scorecard.Diagnostics;

namespace Scorecard.Tests.Diagnostics;

public sealed class FixtureTests
{
    public static TheoryData<string> Names => new(Fixture.All.Where(f => !f.IsOfFiles && !f.IsOfPublication).Select(f => f.Name));

    [Fact]
    public void The_small_council_is_in_order() => Assert.Equal("", Print(Fixture.FindingsIn(Fixture.Council)));

    [Fact]
    public void The_example_council_is_in_order() =>
        Assert.Equal("", Print(Fixture.FindingsIn(Snapshots.Repository.Root)));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_planted_mistake_is_found_and_nothing_else(string name)
    {
        var fixture = new Fixture(name);
        var findings = fixture.Findings();
        await Approve(fixture, Print(findings));
        Assert.All(findings, finding => Assert.Equal(fixture.Code, finding.Rule.Code));
    }

    private static async Task Approve(Fixture fixture, string actual)
    {
        var (verified, received) = (Path.Combine(fixture.Folder, "findings.verified.txt"), Path.Combine(fixture.Folder, "findings.received.txt"));
        var expected = File.Exists(verified) ? await File.ReadAllTextAsync(verified) : "";
        if (expected == actual)
        {
            File.Delete(received);
            return;
        }

        await File.WriteAllTextAsync(received, actual);
        Assert.Equal(expected, actual);
    }

    internal static string Print(IReadOnlyList<Diagnostic> findings) => string.Concat(findings.Select(f =>
        $"{f.Location}: {f.Severity.ToString().ToLowerInvariant()} {f.Rule.Code}: {f.Message}\n    fix: {f.Fix}\n"));
}
