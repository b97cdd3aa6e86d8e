using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Text;
using Scorecard.Validate.Scalars;

namespace Scorecard.Validate.Indicators;

/// <summary>Reads one definition, with findings of its own, so that a sound one can be told from a broken one.</summary>
public static class IndicatorReader
{
    /// <summary>Stands in for an id that was refused, so that the rest is still checked; it is never published.</summary>
    private static readonly IndicatorId _noId = IndicatorId.TryParse("X-0")!;

    /// <summary>The definition as far as it goes.</summary>
    public static IndicatorDraft Read(Fields item, Council council)
    {
        var own = new Report();
        var fields = item.ReportingTo(own);
        var id = fields.RequiredText("id");
        var order = fields.Whole("order", 0, SectionReader.LastPlace);
        var replaces = fields.Text("replaces", TextScalar.LongestTitle);
        var indicator = Indicator(fields, id, council, own);
        fields.Close();
        IndicatorChecks.Check(indicator, fields, council, own);
        return new IndicatorDraft(
            id, fields.Of("id"), order, indicator, replaces.Length == 0 ? null : (replaces, fields.Of("replaces")), own);
    }

    private static Indicator Indicator(Fields fields, string? id, Council council, Report own)
    {
        var unit = fields.RequiredWord<Unit>("unit", Keys.Of);
        var polarity = fields.RequiredWord<Polarity>("polarity", Keys.Of);
        var decimals = fields.Whole("decimals", 0, NumberScalar.MostPlaces);
        var bounded = fields.Flag("bounded") ?? unit == Unit.Percent;
        var (introduced, retired) = (fields.Month("introduced"), fields.Month("retired"));
        var bounds = new LevelBounds(
            decimals, bounded && unit == Unit.Percent, council.Compare, retired <= introduced ? null : retired);
        var levels = LevelsReader.Read(fields, polarity, bounds, own);
        return new Indicator
        {
            Id = IndicatorId.TryParse(id ?? "") ?? _noId,
            Title = fields.RequiredText("title") ?? "",
            Definition = fields.Text("definition"),
            Rationale = fields.Text("rationale"),
            Source = fields.Text("source"),
            Owner = fields.Text("owner"),
            Unit = unit ?? Unit.Count,
            Decimals = decimals ?? 0,
            Polarity = polarity ?? Polarity.None,
            Basis = fields.RequiredWord<Basis>("basis", Keys.Of) ?? Basis.Month,
            Numerator = fields.Text("numerator"),
            Denominator = fields.Text("denominator"),
            Bounded = bounded,
            Cohorts = [.. fields.Texts("cohorts").Distinct()],
            Subsets = [.. fields.Texts("subsets").Distinct()],
            Standards = levels.Standards,
            Thresholds = levels.Thresholds,
            Benchmarks = [.. fields.Mappings("benchmarks").Select(Benchmark)],
            Introduced = introduced,
            Retired = retired,
            Disclosive = fields.Flag("disclosive") ?? true,
            Replaces = IndicatorId.TryParse(fields.Text("replaces", TextScalar.LongestTitle)),
            SeriesBreaks = [.. fields.Months("series_break").Distinct().Order()],
        };
    }

    private static Benchmark Benchmark(Fields fields)
    {
        var (name, period) = (fields.RequiredText("name"), fields.RequiredText("period"));
        var value = fields.RequiredNumber("value");
        fields.Close();
        return new Benchmark(name ?? "", period ?? "", value ?? 0);
    }
}
