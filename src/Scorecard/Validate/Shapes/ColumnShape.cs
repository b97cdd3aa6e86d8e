namespace Scorecard.Validate.Shapes;

/// <summary>A column of a results file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Title">What it is called in a table.</param>
/// <param name="Words">What stands in it.</param>
public sealed record ColumnShape(string Name, string Title, string Words)
{
    /// <summary>True if no file can do without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The regular expression that each cell matches as a whole; null if any text may stand there.</summary>
    public string? Pattern { get; init; }
}
