namespace Scorecard.Cli.Diff;

/// <summary>What a change is about; what matters most comes first.</summary>
internal enum ChangeKind
{
    Rating,
    Figure,
    Standard,
    Definition,
    Text,
    Archive,
}

/// <summary>One thing that would be published otherwise than it is.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Edition">The month; empty if it concerns no single one.</param>
/// <param name="Subject">An indicator's id, or a file.</param>
/// <param name="Title">What it is called, or which part of it changes.</param>
/// <param name="Old">What is published; empty if nothing is.</param>
/// <param name="New">What would be published; empty if nothing would.</param>
/// <param name="Remark">What the editor should know.</param>
internal sealed record Change(ChangeKind Kind, string Edition, string Subject, string Title, string Old, string New, string Remark = "");
