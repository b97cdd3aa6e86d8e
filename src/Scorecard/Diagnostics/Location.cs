namespace Scorecard.Diagnostics;

/// <summary>Where a finding stands.</summary>
/// <param name="File">The file, relative to the root, with forward slashes.</param>
/// <param name="Line">The line, from 1; 0 for the file as a whole.</param>
/// <param name="Column">The column, from 1, in UTF-16 units; 0 for the line as a whole.</param>
/// <param name="Length">How many columns it spans; at least 1.</param>
public sealed record Location(string File, int Line = 0, int Column = 0, int Length = 1) : IComparable<Location>
{
    /// <inheritdoc />
    public int CompareTo(Location? other) => other is null
        ? 1
        : (string.CompareOrdinal(File, other.File), Line.CompareTo(other.Line), Column.CompareTo(other.Column)) switch
        {
            (not 0 and var file, _, _) => file,
            (_, not 0 and var line, _) => line,
            (_, _, var column) => column,
        };

    /// <summary><c>data/results/2017-04.csv(12,5)</c>, as editors and CI systems read it.</summary>
    public override string ToString() => Line == 0
        ? File
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}({Line},{Math.Max(Column, 1)})");
}
