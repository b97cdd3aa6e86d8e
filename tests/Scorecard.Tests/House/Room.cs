namespace Scorecard.Tests.House;

/// <summary>One row of the table in src/Scorecard/README.md.</summary>
internal sealed record Room(string Name, IReadOnlyList<string> MayImport, IReadOnlyList<string> Packages)
{
    internal static Room Parse(string row)
    {
        var cells = row.Trim().Trim('|').Split('|').Select(c => c.Trim()).ToArray();
        return new(cells[0], Names(cells[2]), Names(cells[3]));
    }

    private static string[] Names(string cell) => cell is "" or "none"
        ? []
        : [.. cell.Split(',').Select(n => n.Trim())];
}
