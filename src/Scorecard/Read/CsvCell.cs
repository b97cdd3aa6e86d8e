using Scorecard.Diagnostics;

namespace Scorecard.Read;

/// <summary>A cell of a results file. Of nearly all cells nobody asks where they are. Its default is no cell.</summary>
public readonly record struct CsvCell
{
    private readonly Location? _at;
    private readonly CsvRecord? _record;
    private readonly int _index;

    /// <summary>A cell whose place is known.</summary>
    public CsvCell(string text, Location at) => (Text, _at) = (text, at);

    /// <summary>A cell of a record.</summary>
    internal CsvCell(string text, CsvRecord record, int index) => (Text, _record, _index) = (text, record, index);

    /// <summary>The text, without quotes and without spaces around it.</summary>
    public string Text { get; }

    /// <summary>Where it starts.</summary>
    public Location At => _at ?? _record!.PlaceOf(_index);

    /// <summary>True if the two say the same at the same place.</summary>
    public bool Equals(CsvCell other) => Text == other.Text && At == other.At;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Text, At);
}
