using Scorecard.Diagnostics;

namespace Scorecard.Compose.Exceptions;

/// <summary>What can be wrong between ratings and exception reports.</summary>
public static class ExceptionRules
{
    public static Rule RedWithoutException { get; } = new("SC1601", "red-without-exception", Severity.Error);

    public static Rule ExceptionWithoutRed { get; } = new("SC1602", "exception-without-red", Severity.Warning);

    public static IReadOnlyList<Rule> All { get; } = [RedWithoutException, ExceptionWithoutRed];
}
