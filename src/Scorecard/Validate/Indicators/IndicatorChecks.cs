using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Text;
using Scorecard.Validate.Scalars;

namespace Scorecard.Validate.Indicators;

/// <summary>What must agree within one definition, and with the council's groups.</summary>
public static class IndicatorChecks
{
    public static void Check(Indicator indicator, Fields fields, Council council, Report own)
    {
        CheckBound(indicator, fields, own);
        CheckLife(indicator, fields, own);
        CheckGroups(fields, "cohorts", council.Cohorts.Select(c => c.Id), IndicatorRules.UnknownCohort, own);
        CheckGroups(fields, "subsets", council.Subsets.Select(s => s.Id), IndicatorRules.UnknownSubset, own);
    }

    private static void CheckBound(Indicator indicator, Fields fields, Report own)
    {
        var unitIsKnown = fields.AsWritten("unit") == Keys.Of(indicator.Unit);
        if (indicator.Bounded && indicator.Unit != Unit.Percent && unitIsKnown)
        {
            own.Add(IndicatorRules.BoundedNotPercent.At(
                fields.Of("bounded"),
                $"“bounded: true” means that a percentage cannot pass 100, but the unit is {Keys.Of(indicator.Unit)}",
                "delete “bounded”, or write unit: percent"));
        }
    }

    private static void CheckLife(Indicator indicator, Fields fields, Report own)
    {
        if (indicator.Retired <= indicator.Introduced)
        {
            own.Add(IndicatorRules.RetiredBeforeIntroduced.At(
                fields.Of("retired"),
                $"“{indicator.Retired}” is not after {indicator.Introduced}, in which it was introduced",
                "write the first month that it is no longer reported for, after the one in “introduced”"));
        }
    }

    private static void CheckGroups(Fields fields, string key, IEnumerable<string> known, Rule rule, Report own)
    {
        var ids = known.ToList();
        foreach (var scalar in fields.ReportingTo(new Report()).Singles(key).Where(s => !ids.Contains(s.Text.Trim())))
        {
            var nearest = Nearest.To(scalar.Text.Trim(), ids);
            own.Add(rule.At(
                scalar.At,
                $"no entry of “{key}” in data/scorecard.yaml has the id “{Shown.Short(scalar.Text)}”",
                nearest is null ? $"delete it, or add it to “{key}” in data/scorecard.yaml" : $"write {nearest}"));
        }
    }
}
