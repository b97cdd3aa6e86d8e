using Scorecard.Read;
using Scorecard.Tests.Snapshots;

namespace Scorecard.Tests.Read;

public sealed class ReadRulesTests
{
    public static TheoryData<string> Rules() => [.. ReadRules.All.Select(r => r.Code)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Each_rule_has_a_page_that_shows_its_own_finding(string code)
    {
        var rule = ReadRules.All.Single(r => r.Code == code);
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "diagnostics", $"{code}.md"));
        var findings = File.ReadAllText(Path.Combine(
            Repository.Root, "tests", "Scorecard.Tests", "Diagnostics", "fixtures", $"{code}-{rule.Name}", "findings.verified.txt"));

        Assert.StartsWith($"# {code} {rule.Name}\n\nSeverity: {rule.Severity.ToString().ToLowerInvariant()}\n", page, StringComparison.Ordinal);
        Assert.Contains(string.Join('\n', findings.Split('\n').Take(2)), page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rules_stand_in_the_order_of_their_codes() =>
        Assert.Equal(ReadRules.All.Select(r => r.Code).Order(StringComparer.Ordinal), ReadRules.All.Select(r => r.Code));

    [Fact]
    public void Every_rule_that_is_declared_is_also_listed() =>
        Assert.Equal(
            typeof(ReadRules).GetProperties().Count(p => p.PropertyType == typeof(Scorecard.Diagnostics.Rule)),
            ReadRules.All.Count);
}
