using Scorecard.Compose.Charts;
using Scorecard.Render.Razor;

namespace Scorecard.Render.Charts;

/// <summary>
/// The rows of the table below a chart, as bytes. All but the newest stand below the chart of the month before, too: they
/// are kept from one chart of a measure to the next, and known again by what they were written from.
/// </summary>
public sealed class MonthRows
{
    private readonly List<TrendRow> _rows = [];
    private readonly List<int> _ends = [];
    private (bool Counts, bool Remarks) _columns;
    private byte[] _bytes = [];
    private int _start;

    private int End => _ends.Count == 0 ? _start : _ends[^1];

    /// <summary>The rows of a chart's months, oldest first.</summary>
    public static Html Of(TrendChart chart) => new(page =>
    {
        var rows = chart.Kept.Take<MonthRows>() ?? new MonthRows();
        rows.Show(chart);
        page.Write(rows._bytes.AsSpan(rows._start, rows.End - rows._start));
        chart.Kept.Keep(rows);
    });

    private void Show(TrendChart chart)
    {
        var months = chart.Points.AsSpan();
        var known = KeepKnown(months, (chart.HasCounts, chart.HasRemarks));
        using var fresh = new PooledBuffer();
        var end = End;
        foreach (ref readonly var month in months[known..])
        {
            Write(fresh, month.Row);
            _rows.Add(month.Row);
            _ends.Add(end + fresh.Length);
        }

        MakeRoom(end, fresh.Length);
        fresh.CopyTo(_bytes.AsSpan(End - fresh.Length));
    }

    /// <summary>Lets go of the rows that are not shown any more, and says how many of the first are there already.</summary>
    private int KeepKnown(ReadOnlySpan<TrendPoint> months, (bool Counts, bool Remarks) columns)
    {
        var (first, known) = (First(months), 0);
        while (columns == _columns && known < months.Length && first + known < _rows.Count && ReferenceEquals(_rows[first + known], months[known].Row))
        {
            known++;
        }

        _start = known == 0 ? 0 : first == 0 ? _start : _ends[first - 1];
        Cut(first, known);
        _columns = columns;
        return known;
    }

    private int First(ReadOnlySpan<TrendPoint> months)
    {
        var first = 0;
        while (first < _rows.Count && !months.IsEmpty && !ReferenceEquals(_rows[first], months[0].Row))
        {
            first++;
        }

        return first;
    }

    private void Cut(int first, int count)
    {
        _rows.RemoveRange(0, first);
        _rows.RemoveRange(count, _rows.Count - count);
        _ends.RemoveRange(0, first);
        _ends.RemoveRange(count, _ends.Count - count);
    }

    /// <summary>Room for more bytes behind those that are kept, which go to the front if that makes it.</summary>
    private void MakeRoom(int end, int wanted)
    {
        if (end + wanted <= _bytes.Length)
        {
            return;
        }

        var kept = _bytes.AsSpan(_start, end - _start);
        var room = kept.Length + wanted <= _bytes.Length ? _bytes : new byte[(kept.Length + wanted) * 5 / 4];
        kept.CopyTo(room);
        for (var row = 0; row < _ends.Count; row++)
        {
            _ends[row] -= _start;
        }

        (_bytes, _start) = (room, 0);
    }

    private void Write(PooledBuffer rows, TrendRow row)
    {
        Cell(rows.Add(" <tr><th scope=\"row\">"u8), row.Month).Add("</th><td><b>"u8);
        Cell(rows, row.Value).Add("</b></td><td>"u8);
        if (row.Rating is { } rating)
        {
            Cell(Cell(rows.Add("<span class=\"rag "u8), rating.Key).Add("\">"u8), rating.Word).Add("</span>"u8);
        }

        rows.Add("</td>"u8);
        if (_columns.Counts)
        {
            Cell(rows.Add("<td>"u8), row.Counts).Add("</td>"u8);
        }

        Cell(Cell(rows.Add("<td>"u8), row.Target).Add("</td><td>"u8), row.Minimum).Add("</td>"u8);
        if (_columns.Remarks)
        {
            Cell(rows.Add("<td class=\"words\">"u8), row.Remark).Add("</td>"u8);
        }

        rows.Add("</tr>\n"u8);
    }

    private static PooledBuffer Cell(PooledBuffer rows, string text)
    {
        Utf8.WriteEscaped(rows, text);
        return rows;
    }
}
