using Scorecard.Validate.Scalars;

namespace Scorecard.Validate.Results;

/// <summary>Quotes a cell that should hold a word. A figure that slipped in there may be one to be withheld.</summary>
internal static class Quoted
{
    public static string Word(string written) =>
        written.Any(char.IsDigit) && !written.Any(char.IsLetter) ? "a number" : $"“{Shown.Short(written)}”";
}
