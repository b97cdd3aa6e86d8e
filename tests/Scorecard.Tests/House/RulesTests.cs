using Scorecard.Diagnostics;
using Scorecard.Tests.Diagnostics;
using Scorecard.Tests.Snapshots;

namespace Scorecard.Tests.House;

/// <summary>One rule: one code, one page, one fixture.</summary>
public sealed class RulesTests
{
    private static string Pages => Path.Combine(Repository.Root, "docs", "diagnostics");

    [Fact]
    public void Every_rule_has_a_code_and_a_name_of_its_own()
    {
        Assert.Equal(RuleBook.All.Count, RuleBook.All.Select(r => r.Code).Distinct().Count());
        Assert.Equal(RuleBook.All.Count, RuleBook.All.Select(r => r.Name).Distinct().Count());
        Assert.All(RuleBook.All, rule => Assert.Matches("^SC[0-9]{4}$", rule.Code));
        Assert.All(RuleBook.All, rule => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", rule.Name));
    }

    [Fact]
    public void Every_rule_that_a_room_declares_stands_in_the_rule_book() =>
        Assert.Equal(
            typeof(RuleBook).Assembly.GetTypes()
                .SelectMany(t => t.GetProperties())
                .Where(p => p.PropertyType == typeof(Rule) && p.GetMethod!.IsStatic)
                .Select(p => ((Rule)p.GetValue(null)!).Code)
                .Order(StringComparer.Ordinal),
            RuleBook.All.Select(r => r.Code));

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() =>
        Assert.Equal(
            RuleBook.All.Select(r => r.Code),
            Directory.GetFiles(Pages, "SC*.md")
                .Select(f => Path.GetFileNameWithoutExtension(f)!)
                .Order(StringComparer.Ordinal));

    [Fact]
    public void Every_page_starts_with_the_rule_and_shows_what_its_fixture_prints() =>
        Assert.All(RuleBook.All, rule =>
        {
            var page = File.ReadAllText(Path.Combine(Pages, $"{rule.Code}.md"));
            var start = $"# {rule.Code} {rule.Name}\n\nSeverity: {rule.Severity.ToString().ToLowerInvariant()}";
            Assert.StartsWith(start, page, StringComparison.Ordinal);
            Assert.Contains(string.Join('\n', Findings(FixturesOf(rule)[0]).Split('\n').Take(2)), page, StringComparison.Ordinal);
        });

    [Fact]
    public void Every_rule_has_a_fixture_and_every_fixture_a_rule() =>
        Assert.Equal(
            RuleBook.All.Select(r => r.Code),
            Fixture.All.Select(f => f.Code).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_fixture_is_named_after_its_rule_and_shows_it() =>
        Assert.All(Fixture.All, fixture =>
        {
            var rule = RuleBook.All.Single(r => r.Code == fixture.Code);
            var found = $"{rule.Severity.ToString().ToLowerInvariant()} {rule.Code}: ";
            Assert.StartsWith($"{rule.Code}-{rule.Name}", fixture.Name, StringComparison.Ordinal);
            Assert.Contains(found, Findings(fixture), StringComparison.Ordinal);
        });

    [Fact]
    public void The_table_of_rules_is_complete() =>
        Assert.Equal(
            RuleBook.All.Select(r => $"| [{r.Code}]({r.Code}.md) | {r.Name} | {r.Severity.ToString().ToLowerInvariant()} |"),
            File.ReadAllLines(Path.Combine(Pages, "README.md")).Where(l => l.StartsWith("| [SC", StringComparison.Ordinal)));

    private static List<Fixture> FixturesOf(Rule rule) => [.. Fixture.All.Where(f => f.Code == rule.Code)];

    private static string Findings(Fixture fixture) =>
        File.ReadAllText(Path.Combine(fixture.Folder, "findings.verified.txt"));
}
