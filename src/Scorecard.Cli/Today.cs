namespace Scorecard.Cli;

/// <summary>The one place that asks which day it is: for a person who takes something back now and names no day.</summary>
internal static class Today
{
    internal static DateOnly OfThisMachine() => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);
}
