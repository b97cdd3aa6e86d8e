using Scorecard.Domain;

namespace Scorecard.Text;

/// <summary>The council's words as readers see them.</summary>
public static class Words
{
    public static string Of(Rag rag) => rag switch
    {
        Rag.Green => "Green",
        Rag.Amber => "Amber",
        _ => "Red",
    };

    public static string Of(Rating rating) => rating switch
    {
        Rating.Rated rated => Of(rated.Colour),
        Rating.NotRated not => Of(not.Reason),
        _ => "",
    };

    public static string Of(NotRatedReason reason) => reason switch
    {
        NotRatedReason.Activity => "Activity",
        NotRatedReason.NoStandard => "No standard yet",
        NotRatedReason.NotYetDue => "Not yet due",
        NotRatedReason.NotAvailable => "Not available",
        NotRatedReason.NotApplicable => "Not applicable",
        NotRatedReason.Suppressed => "Suppressed",
        NotRatedReason.Low => "Low",
        _ => "Retired",
    };

    public static string Of(AbsentReason reason) => reason switch
    {
        AbsentReason.NotAvailable => "not available",
        AbsentReason.NotApplicable => "not applicable",
        AbsentReason.Confidential => "suppressed",
        _ => "low",
    };

    public static string Of(Direction direction) => direction switch
    {
        Direction.Improved => "Improved",
        Direction.Worsened => "Worsened",
        Direction.Unchanged => "Unchanged",
        _ => "No direction",
    };

    public static string Of(NoDirectionReason reason) => reason switch
    {
        NoDirectionReason.FirstValue => "there is no earlier figure to compare with",
        NoDirectionReason.SeriesBreak => "the definition changed, so earlier figures cannot be compared",
        NoDirectionReason.NoValue => "there is no figure for this month",
        NoDirectionReason.NoEarlierValue => "the earlier figure is missing",
        NoDirectionReason.NewYear => "the figure starts again with the financial year",
        NoDirectionReason.Activity => "it is an activity measure: neither way is better",
        NoDirectionReason.TooFewValues => "there are too few figures for a trend",
        NoDirectionReason.NoTarget => "no target is in force this month to be closer to",
        _ => "",
    };

    public static string Of(Variation variation) => variation switch
    {
        Variation.Improvement => "Change for the better",
        Variation.Concern => "Change for the worse",
        Variation.Neutral => "Change",
        _ => "No sign of change",
    };

    public static string Of(Assurance assurance) => assurance switch
    {
        Assurance.Meets => "Target is met every month",
        Assurance.Misses => "Target is out of reach as things are",
        Assurance.HitOrMiss => "Target is met by chance",
        _ => "",
    };

    /// <summary>What a figure does, after its month: is one of seven in a row that all rise or all fall.</summary>
    public static string Of(SpecialCause cause) => cause switch
    {
        SpecialCause.OutsideLimits => "lies outside that range",
        SpecialCause.Run => "is one of seven or more in a row that all rise or all fall",
        SpecialCause.NearLimit => "is one of two out of three in a row close to the same end of that range",
        SpecialCause.OneSide => "is one of seven or more in a row on the same side of the mean",
        _ => "lies within that range",
    };

    public static string Of(Polarity polarity) => polarity switch
    {
        Polarity.Higher => "Higher is better",
        Polarity.Lower => "Lower is better",
        Polarity.Target => "Closer to the target is better",
        _ => "Neither way is better",
    };

    public static string Of(Basis basis) => basis switch
    {
        Basis.Snapshot => "Snapshot",
        Basis.Month => "Month",
        Basis.Quarter => "Latest three months",
        Basis.YearToDate => "Year to date",
        Basis.Rolling12 => "Rolling 12 months",
        _ => "Annual",
    };

    public static string Meaning(Basis basis) => basis switch
    {
        Basis.Snapshot => "the position on the last working day of the month",
        Basis.Month => "the month alone",
        Basis.Quarter => "the three months that end with the month",
        Basis.YearToDate => "from the first month of the financial year to the month; it starts again each year",
        Basis.Rolling12 => "the twelve months that end with the month",
        _ => "a whole year, reported once",
    };

    public static string Of(Unit unit) => unit switch
    {
        Unit.Percent => "per cent",
        Unit.Count => "number",
        Unit.Days => "days",
        Unit.RatePer10000 => "rate per 10,000",
        Unit.Ratio => "ratio",
        _ => "pounds",
    };

    public static string Of(VersionKind kind) => kind switch
    {
        VersionKind.Correction => "Correction",
        VersionKind.Revision => "Revision",
        _ => "First version",
    };

    public static string Of(ResultStatus status) => status switch
    {
        ResultStatus.Provisional => "provisional",
        ResultStatus.Revised => "revised",
        _ => "",
    };

    public static string Of(Classification classification) => classification switch
    {
        Classification.Restricted => "Restricted",
        Classification.Exempt => "Exempt",
        _ => "Unrestricted",
    };

    /// <summary>Everyone, the cohort's name, or everyone without it.</summary>
    public static string Of(CohortScope scope, Council council) => scope switch
    {
        CohortScope.Only only => TitleOf(only.Cohort, council),
        CohortScope.Without without => $"Without {Lowered(TitleOf(without.Cohort, council))}",
        _ => "Everyone",
    };

    /// <summary>A title inside a sentence: its first letter small, unless the first word is an abbreviation.</summary>
    public static string Lowered(string title) =>
        title.Length > 1 && char.IsUpper(title[0]) && !char.IsUpper(title[1]) && !char.IsAsciiDigit(title[1])
            ? string.Concat([char.ToLowerInvariant(title[0])], title.AsSpan(1))
            : title;

    /// <summary>Items as English lists them: a, b and c.</summary>
    public static string Listed(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.ToArray().AsSpan(0, items.Count - 1))} and {items[^1]}",
    };

    private static string TitleOf(string cohort, Council council) =>
        council.Cohorts.FirstOrDefault(c => c.Id == cohort)?.Title ?? cohort;
}
