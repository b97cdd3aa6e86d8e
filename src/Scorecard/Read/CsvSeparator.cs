using Scorecard.Diagnostics;

namespace Scorecard.Read;

/// <summary>Sees when a spreadsheet has parted the columns with something other than commas.</summary>
internal static class CsvSeparator
{
    /// <summary>What is wrong with the first line that says anything; null if nothing.</summary>
    public static Diagnostic? Refuse(string path, string text)
    {
        var lines = text.Split('\n', 20);
        var first = Array.FindIndex(lines, l => !string.IsNullOrWhiteSpace(l));
        return first < 0 ? Empty(path) : Refuse(new Location(path, first + 1, 1), lines[first]);
    }

    private static Diagnostic? Refuse(Location place, string header)
    {
        if (header.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
        {
            return ReadRules.WrongSeparator.At(
                place, $"“{header.TrimEnd()}” is a note to a spreadsheet, not the names of the columns",
                "delete the line, and part the columns with commas");
        }

        var at = header.IndexOfAny([';', '\t', '|']);
        return header.Contains(',') || at < 0
            ? null
            : ReadRules.WrongSeparator.At(
                place with { Column = at + 1 },
                $"the columns are parted by {Name(header[at])}, not by commas",
                "save the sheet as “CSV UTF-8 (Comma delimited)”");
    }

    private static Diagnostic Empty(string path) => ReadRules.EmptyFile.At(
        new Location(path),
        "nothing is written in the file",
        "write the names of the columns in the first line, beginning with “indicator”, or delete the file");

    private static string Name(char separator) => separator switch
    {
        ';' => "semicolons",
        '\t' => "tabs",
        _ => $"“{separator}”",
    };
}
