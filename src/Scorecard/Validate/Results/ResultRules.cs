using Scorecard.Diagnostics;

namespace Scorecard.Validate.Results;

/// <summary>What can be wrong with a month's results.</summary>
public static class ResultRules
{
    public static Rule FileNotAMonth { get; } = Error("SC1301", "results-file-not-a-month");

    public static Rule MonthMissing { get; } = Warning("SC1302", "results-month-missing");

    public static Rule UnknownColumn { get; } = Error("SC1303", "unknown-column");

    public static Rule NoIndicatorColumn { get; } = Error("SC1304", "no-indicator-column");

    public static Rule RowWithoutIndicator { get; } = Error("SC1305", "row-without-indicator");

    public static Rule UnknownIndicator { get; } = Error("SC1306", "unknown-indicator");

    public static Rule IndicatorNotIntroduced { get; } = Error("SC1307", "indicator-not-introduced");

    public static Rule IndicatorRetired { get; } = Error("SC1308", "indicator-retired");

    public static Rule MissingResult { get; } = Error("SC1309", "missing-result");

    public static Rule RepeatedResult { get; } = Error("SC1310", "repeated-result");

    public static Rule UnknownCohort { get; } = Error("SC1311", "unknown-cohort");

    public static Rule IrrelevantCohort { get; } = Error("SC1312", "irrelevant-cohort");

    public static Rule UnknownArea { get; } = Error("SC1313", "unknown-area");

    public static Rule NotAPlainNumber { get; } = Error("SC1314", "not-a-plain-number");

    public static Rule TooManyDigits { get; } = Error("SC1315", "too-many-digits");

    public static Rule UnknownSymbol { get; } = Error("SC1316", "unknown-symbol");

    public static Rule MisplacedSymbol { get; } = Error("SC1317", "misplaced-symbol");

    public static Rule EmptyResult { get; } = Error("SC1318", "empty-result");

    public static Rule HalfAFraction { get; } = Error("SC1319", "half-a-fraction");

    public static Rule FiguresBesideSymbol { get; } = Error("SC1320", "figures-beside-symbol");

    public static Rule FiguresBesideConfidential { get; } = Warning("SC1321", "figures-beside-confidential") with { IsDiscreet = true };

    public static Rule NumeratorAboveDenominator { get; } = Error("SC1322", "numerator-above-denominator");

    public static Rule NegativeFigure { get; } = Error("SC1323", "negative-figure");

    public static Rule PartOfAPerson { get; } = Error("SC1324", "part-of-a-person");

    public static Rule ValueDisagrees { get; } = Error("SC1325", "value-disagrees");

    public static Rule ValueOfNobody { get; } = Error("SC1326", "value-of-nobody");

    public static Rule AboveAHundred { get; } = Error("SC1327", "above-a-hundred");

    public static Rule SmallCount { get; } = Error("SC1328", "small-count") with { IsDiscreet = true };

    public static Rule UnknownStatus { get; } = Error("SC1329", "unknown-status");

    public static Rule UnsuitableNote { get; } = Error("SC1330", "unsuitable-note");

    public static Rule CohortAboveAll { get; } = Error("SC1331", "cohort-above-all");

    public static Rule RemainderDisagrees { get; } = Error("SC1332", "remainder-disagrees");

    public static Rule RecoverableFigure { get; } = Error("SC1333", "recoverable-figure");

    public static Rule SmallRemainder { get; } = Warning("SC1334", "small-remainder");

    public static IReadOnlyList<Rule> All { get; } =
    [
        FileNotAMonth, MonthMissing, UnknownColumn, NoIndicatorColumn, RowWithoutIndicator, UnknownIndicator,
        IndicatorNotIntroduced, IndicatorRetired, MissingResult, RepeatedResult, UnknownCohort,
        IrrelevantCohort, UnknownArea, NotAPlainNumber, TooManyDigits, UnknownSymbol, MisplacedSymbol,
        EmptyResult, HalfAFraction, FiguresBesideSymbol, FiguresBesideConfidential, NumeratorAboveDenominator,
        NegativeFigure, PartOfAPerson, ValueDisagrees, ValueOfNobody, AboveAHundred, SmallCount, UnknownStatus,
        UnsuitableNote, CohortAboveAll, RemainderDisagrees, RecoverableFigure, SmallRemainder,
    ];

    private static Rule Error(string code, string name) => new(code, name, Severity.Error);

    private static Rule Warning(string code, string name) => new(code, name, Severity.Warning);
}
