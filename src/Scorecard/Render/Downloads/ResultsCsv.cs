using Scorecard.Compose;
using Scorecard.Compose.Downloads;
using Scorecard.Render.Razor;

namespace Scorecard.Render.Downloads;

/// <summary>One edition's figures as a table: the columns of the input, then what was made of them (results.csv).</summary>
internal static class ResultsCsv
{
    internal static ReadOnlyMemory<byte> Of(Edition edition, PageRoom? room)
    {
        using var text = new PooledBuffer();
        Line(text, column => column.Name);
        foreach (var rated in edition.Rated.Results)
        {
            Line(text, column => column.Cell(rated));
        }

        return PageRoom.Keep(text, room);
    }

    private static void Line(PooledBuffer text, Func<ResultsColumn, string> cell)
    {
        var between = ""u8;
        foreach (var column in ResultsColumns.All)
        {
            text.Write(between);
            Utf8.WriteTrusted(text, Quoted(cell(column)));
            between = ","u8;
        }

        text.Write("\n"u8);
    }

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(",\"\n\r") < 0
        ? cell
        : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
