using Scorecard.Domain;

namespace Scorecard.Text;

/// <summary>The council's words as files write them, in snake case: what the inputs say and the downloads repeat.</summary>
public static class Keys
{
    public static string Of(Unit unit) => unit switch
    {
        Unit.Percent => "percent",
        Unit.Count => "count",
        Unit.Days => "days",
        Unit.RatePer10000 => "rate_per_10000",
        Unit.Ratio => "ratio",
        _ => "currency",
    };

    public static string Of(Polarity polarity) => polarity switch
    {
        Polarity.Higher => "higher",
        Polarity.Lower => "lower",
        Polarity.Target => "target",
        _ => "none",
    };

    public static string Of(Basis basis) => basis switch
    {
        Basis.Snapshot => "snapshot",
        Basis.Month => "month",
        Basis.Quarter => "quarter",
        Basis.YearToDate => "year_to_date",
        Basis.Rolling12 => "rolling_12",
        _ => "annual",
    };

    public static string Of(CompareRule rule) => rule == CompareRule.Exact ? "exact" : "displayed";

    public static string Of(TravelMethod method) => method switch
    {
        TravelMethod.YearAgo => "year_ago",
        TravelMethod.Trend => "trend",
        _ => "previous",
    };

    public static string Of(Frequency frequency) => frequency == Frequency.Quarterly ? "quarterly" : "monthly";

    public static string Of(Classification classification) => classification switch
    {
        Classification.Restricted => "restricted",
        Classification.Exempt => "exempt",
        _ => "unrestricted",
    };

    public static string Of(VersionKind kind) => kind switch
    {
        VersionKind.Correction => "correction",
        VersionKind.Revision => "revision",
        _ => "first",
    };

    public static string Of(ResultStatus status) => status switch
    {
        ResultStatus.Provisional => "provisional",
        ResultStatus.Revised => "revised",
        _ => "",
    };

    public static string Of(AbsentReason reason) => reason switch
    {
        AbsentReason.NotAvailable => "[x]",
        AbsentReason.NotApplicable => "[z]",
        AbsentReason.Confidential => "[c]",
        _ => "[low]",
    };

    public static string Of(Rag rag) => rag switch
    {
        Rag.Green => "green",
        Rag.Amber => "amber",
        _ => "red",
    };

    public static string Of(NotRatedReason reason) => reason switch
    {
        NotRatedReason.Activity => "activity",
        NotRatedReason.NoStandard => "no_standard",
        NotRatedReason.NotYetDue => "not_yet_due",
        NotRatedReason.NotAvailable => "not_available",
        NotRatedReason.NotApplicable => "not_applicable",
        NotRatedReason.Suppressed => "suppressed",
        NotRatedReason.Low => "low",
        _ => "retired",
    };

    public static string Of(Direction direction) => direction switch
    {
        Direction.Improved => "improved",
        Direction.Worsened => "worsened",
        Direction.Unchanged => "unchanged",
        _ => "none",
    };
}
