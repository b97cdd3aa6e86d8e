namespace Scorecard.Read;

/// <summary>One cell as it stands in its record.</summary>
/// <param name="Start">Where it starts, after spaces.</param>
/// <param name="End">Where its comma or the record's end should be; beyond the record if a quotation mark is not closed.</param>
/// <param name="IsQuoted">True if it starts with a quotation mark.</param>
internal readonly record struct CsvCellSpan(int Start, int End, bool IsQuoted)
{
    /// <summary>The cell that starts at an index, which may be the record's end.</summary>
    public static CsvCellSpan At(ReadOnlySpan<char> record, int index)
    {
        var spaces = record[index..].IndexOfAnyExcept(' ');
        var start = spaces < 0 ? record.Length : index + spaces;
        var isQuoted = start < record.Length && record[start] == '"';
        return new CsvCellSpan(start, isQuoted ? QuotedEnd(record, start) : PlainEnd(record, start), isQuoted);
    }

    private static int PlainEnd(ReadOnlySpan<char> record, int start) =>
        record[start..].IndexOf(',') is >= 0 and var comma ? start + comma : record.Length;

    // A quotation mark written twice is part of the text; after the closing one only spaces may follow.
    private static int QuotedEnd(ReadOnlySpan<char> record, int start)
    {
        var at = start + 1;
        while (at < record.Length && !IsClosing(record, at))
        {
            at += record[at] == '"' ? 2 : 1;
        }

        at++;
        while (at < record.Length && record[at] == ' ')
        {
            at++;
        }

        return at;
    }

    private static bool IsClosing(ReadOnlySpan<char> record, int at) =>
        record[at] == '"' && (at + 1 == record.Length || record[at + 1] != '"');
}
