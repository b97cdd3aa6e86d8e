using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Indicators;

/// <summary>What a measure is, in words.</summary>
internal static class IndicatorFacts
{
    internal static IReadOnlyList<Fact> Of(Indicator indicator) =>
        [.. All(indicator).Where(fact => fact.Text.Length > 0)];

    /// <summary>Its standards or expected ranges as they were known in a month, newest first.</summary>
    internal static IReadOnlyList<StandardRow> Standards(Indicator indicator, Month month)
    {
        var inForce = indicator.StandardIn(month);
        return
        [
            .. indicator.Standards.Reverse().Select(s => new StandardRow(
                Dates.Long(s.From),
                Figures.Target(s, indicator.Unit),
                Figures.Minimum(s, indicator.Unit),
                Remark(s, ReferenceEquals(s, inForce)))),
            .. indicator.Thresholds.Reverse().Select(t => new StandardRow(
                Dates.Long(t.From),
                $"{Figures.Between(t.Lower, t.Upper, indicator.Unit)} expected",
                "",
                ReferenceEquals(t, indicator.RangeIn(month)) ? "In force" : "")),
        ];
    }

    internal static IReadOnlyList<BenchmarkRow> Benchmarks(Indicator indicator) => indicator.Benchmarks.Count == 0
        ? []
        : [.. indicator.Benchmarks.Select(b => new BenchmarkRow(b.Name, b.Period, Figures.Level(b.Value, indicator.Unit)))];

    private static IEnumerable<Fact> All(Indicator indicator)
    {
        yield return new Fact("Definition", indicator.Definition);
        yield return new Fact("Why it is measured", indicator.Rationale);
        yield return new Fact("Which way is better", Words.Of(indicator.Polarity));
        yield return new Fact("Period", $"{Words.Of(indicator.Basis)}: {Words.Meaning(indicator.Basis)}");
        yield return new Fact("Unit", $"{Words.Of(indicator.Unit)}, {Numbers.Counted(indicator.Decimals, "decimal place")}");
        yield return new Fact("Numerator", indicator.Numerator);
        yield return new Fact("Denominator", indicator.Denominator);
        yield return new Fact("Source", indicator.Source);
        yield return new Fact("Owner", indicator.Owner);
        yield return new Fact("Introduced", indicator.Introduced is { } from ? Dates.Long(from) : "");
        yield return new Fact("Retired", indicator.Retired is { } until ? $"No longer reported from {Dates.Long(until)}" : "");
        yield return new Fact("Replaces", indicator.Replaces?.Value ?? "");
        yield return new Fact("Definition changed", Words.Listed([.. indicator.SeriesBreaks.Select(Dates.Long)]));
    }

    private static string Remark(Standard standard, bool inForce)
    {
        var strict = standard is Standard.AtLeast { Strict: true } or Standard.AtMost { Strict: true };
        var said = new[]
        {
            inForce ? "in force" : "",
            strict ? "the target itself is not met by equality" : "",
            standard.Annual ? "judged in the financial year’s last month" : "",
        };
        return string.Join("; ", said.Where(s => s.Length > 0)) is { Length: > 0 } words ? Explanations.Sentence(words) : "";
    }
}
