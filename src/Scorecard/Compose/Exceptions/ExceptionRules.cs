using Scorecard.Diagnostics;

namespace Scorecard.Compose.Exceptions;

/// <summary>What can be wrong between ratings and exception reports.</summary>
public static class ExceptionRules
{
    public static Rule RedWithoutException { get; } = new("SC1601", "red-without-exception", Severity.Error);

    public static Rule ExceptionWithoutRed { get; } = new("SC1602", "exception-without-red", Severity.Warning);

    public static Rule NoAction { get; } = Doubt("SC1561", "exception-without-action");

    public static Rule NoOwner { get; } = Doubt("SC1562", "exception-without-owner");

    public static Rule NoDueDate { get; } = Doubt("SC1563", "exception-without-date");

    public static IReadOnlyList<Rule> All { get; } = [RedWithoutException, ExceptionWithoutRed, NoAction, NoOwner, NoDueDate];

    private static Rule Doubt(string code, string name) => new(code, name, Severity.Warning) { IsOfMeaning = true };
}
