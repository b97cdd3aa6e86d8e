using Scorecard.Diagnostics;

namespace Scorecard.Validate;

/// <summary>What can be wrong with a key or its value in any YAML file.</summary>
public static class FieldRules
{
    public static Rule UnknownKey { get; } = new("SC1201", "unknown-key", Severity.Error);

    public static Rule MissingValue { get; } = new("SC1202", "missing-value", Severity.Error);

    public static Rule WrongShape { get; } = new("SC1203", "wrong-shape", Severity.Error);

    public static Rule NotANumber { get; } = new("SC1204", "not-a-number", Severity.Error);

    public static Rule NumberOutOfRange { get; } = new("SC1205", "number-out-of-range", Severity.Error);

    public static Rule NotTrueOrFalse { get; } = new("SC1206", "not-true-or-false", Severity.Error);

    public static Rule NotAMonth { get; } = new("SC1207", "not-a-month", Severity.Error);

    public static Rule NotADate { get; } = new("SC1208", "not-a-date", Severity.Error);

    public static Rule UnknownWord { get; } = new("SC1209", "unknown-word", Severity.Error);

    public static Rule TextTooLong { get; } = new("SC1210", "text-too-long", Severity.Error);

    public static Rule UnprintableText { get; } = new("SC1211", "unprintable-text", Severity.Error);

    public static IReadOnlyList<Rule> All { get; } =
    [
        UnknownKey, MissingValue, WrongShape, NotANumber, NumberOutOfRange, NotTrueOrFalse,
        NotAMonth, NotADate, UnknownWord, TextTooLong, UnprintableText,
    ];
}
