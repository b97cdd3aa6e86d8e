using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Cli.Diff;

/// <summary>Standards and definitions, measure by measure; and what the council says of itself.</summary>
internal static class DefinitionChanges
{
    internal static IEnumerable<Change> Between(Scorebook old, Scorebook now)
    {
        var before = old.Indicators.ToDictionary(i => i.Id);
        var after = now.Indicators.ToDictionary(i => i.Id);
        return now.Indicators.Where(i => before.ContainsKey(i.Id)).SelectMany(i => Of(before[i.Id], i))
            .Concat(now.Indicators.Where(i => !before.ContainsKey(i.Id)).Select(i => Whole(i) with { New = i.Title, Title = "a new measure" }))
            .Concat(old.Indicators.Where(i => !after.ContainsKey(i.Id)).Select(i => Whole(i) with
            {
                Old = i.Title,
                Title = "a measure disappears",
                Remark = "old editions need it: write “retired:” instead",
            }))
            .Concat(Pairs("data/scorecard.yaml", Facts(old.Council), Facts(now.Council)));
    }

    private static Change Whole(Indicator indicator) => new(ChangeKind.Definition, "", indicator.Id.Value, "", "", "");

    private static IEnumerable<Change> Of(Indicator old, Indicator now) =>
        Pairs(now.Id.Value, Facts(old), Facts(now))
            .Concat(Pairs(now.Id.Value, Standards(old), Standards(now)).Select(c => c with { Kind = ChangeKind.Standard }));

    private static IEnumerable<Change> Pairs(string subject, IReadOnlyList<(string Name, string Value)> old, IReadOnlyList<(string Name, string Value)> now)
    {
        var names = old.Concat(now).Select(f => f.Name).Distinct(StringComparer.Ordinal);
        return names
            .Select(n => new Change(ChangeKind.Definition, "", subject, n, Value(old, n), Value(now, n)))
            .Where(c => c.Old != c.New);
    }

    private static string Value(IReadOnlyList<(string Name, string Value)> facts, string name) =>
        string.Join("; ", facts.Where(f => f.Name == name).Select(f => f.Value));

    private static IReadOnlyList<(string Name, string Value)> Standards(Indicator indicator) =>
    [
        .. indicator.Standards.Select(s => (
            $"standard from {s.From}",
            $"target {Figures.Target(s, indicator.Unit)}, minimum {Figures.Minimum(s, indicator.Unit)}{(IsStrict(s) ? ", strict" : "")}{(s.Annual ? ", annual" : "")}")),
        .. indicator.Thresholds.Select(t => ($"expected from {t.From}", Figures.Between(t.Lower, t.Upper, indicator.Unit))),
    ];

    private static bool IsStrict(Standard standard) =>
        standard is Standard.AtLeast { Strict: true } or Standard.AtMost { Strict: true };

    private static IReadOnlyList<(string Name, string Value)> Facts(Indicator i) =>
    [
        ("title", i.Title), ("definition", i.Definition), ("rationale", i.Rationale), ("source", i.Source), ("owner", i.Owner),
        ("unit", Words.Of(i.Unit)), ("decimals", Numbers.Plain(i.Decimals)), ("polarity", Words.Of(i.Polarity)), ("basis", Words.Of(i.Basis)),
        ("numerator", i.Numerator), ("denominator", i.Denominator), ("bounded", Word(i.Bounded)), ("disclosive", Word(i.Disclosive)),
        ("cohorts", string.Join(", ", i.Cohorts)), ("subsets", string.Join(", ", i.Subsets)),
        ("introduced", i.Introduced?.ToString() ?? ""), ("retired", i.Retired?.ToString() ?? ""), ("replaces", i.Replaces?.Value ?? ""),
        ("series breaks", string.Join(", ", i.SeriesBreaks)),
        ("benchmarks", string.Join("; ", i.Benchmarks.Select(b => $"{b.Name} {b.Period} {Figures.Level(b.Value, i.Unit)}"))),
    ];

    private static IReadOnlyList<(string Name, string Value)> Facts(Council c) =>
    [
        ("title", c.Title), ("authority", c.Authority), ("base_url", c.BaseUrl.AbsoluteUri), ("language", c.Language), ("notice", c.Notice),
        ("financial_year_start", Numbers.Plain(c.FinancialYearStart)), ("compare", $"{c.Compare}"), ("frequency", $"{c.Frequency}"),
        ("direction_of_travel", $"{c.DirectionOfTravel}"), ("disclosure", $"{c.Disclosure}"), ("contact", $"{c.Contact}"),
        ("cohorts", string.Join("; ", c.Cohorts)), ("areas", string.Join("; ", c.Areas)), ("subsets", string.Join("; ", c.Subsets)),
    ];

    private static string Word(bool value) => value ? "yes" : "no";
}
