namespace Scorecard.Diagnostics;

/// <summary>One finding: what is wrong, where, and the fix.</summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Severity">How bad it is here.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="Message">What is wrong, in lower case, quoting what was found. It never quotes a suppressed figure.</param>
/// <param name="Fix">What to write instead.</param>
public sealed record Diagnostic(Rule Rule, Severity Severity, Location Location, string Message, string Fix)
{
    /// <summary>The line as written, to show with a caret; empty if the file as a whole is meant.</summary>
    public string Excerpt { get; init; } = "";

    /// <summary>The name of the column that the place lies in; empty if it is not a cell of a table.</summary>
    public string ColumnName { get; init; } = "";

    /// <summary>The id of the measure that it is about; empty if it is about none.</summary>
    public string Indicator { get; init; } = "";
}
