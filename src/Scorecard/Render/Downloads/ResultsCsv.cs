using System.Text;
using Scorecard.Compose;
using Scorecard.Compose.Downloads;

namespace Scorecard.Render.Downloads;

/// <summary>One edition's figures as a table: the columns of the input, then what was made of them (results.csv).</summary>
internal static class ResultsCsv
{
    internal static ReadOnlyMemory<byte> Of(Edition edition)
    {
        var text = new StringBuilder();
        Line(text, ResultsColumns.All.Select(column => column.Name));
        foreach (var rated in edition.Rated.Results)
        {
            Line(text, ResultsColumns.All.Select(column => column.Cell(rated)));
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells) =>
        text.AppendJoin(',', cells.Select(Quoted)).Append('\n');

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(",\"\n\r") < 0
        ? cell
        : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
