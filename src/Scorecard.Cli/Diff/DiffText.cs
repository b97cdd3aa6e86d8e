using System.Text;

namespace Scorecard.Cli.Diff;

/// <summary>For a terminal.</summary>
internal static class DiffText
{
    internal static string Of(IReadOnlyList<Change> changes)
    {
        var text = new StringBuilder(DiffWords.Headline(changes)).Append('\n');
        foreach (var group in changes.GroupBy(c => c.Kind))
        {
            text.Append($"\n{DiffWords.Heading(group.Key)}\n");
            foreach (var c in group)
            {
                text.Append($"  {DiffWords.Where(c)}  {c.Title}: {DiffWords.OrNothing(c.Old)} → {DiffWords.OrNothing(c.New)}{(c.Remark.Length > 0 ? $" ({c.Remark})" : "")}\n");
            }
        }

        return text.ToString();
    }
}
