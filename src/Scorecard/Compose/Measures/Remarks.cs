using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Measures;

/// <summary>What is to be said beside a figure.</summary>
internal static class Remarks
{
    /// <summary>Provisional or revised, a changed definition, and the note returned; empty if none.</summary>
    internal static string Of(Result? result, bool breaks = false)
    {
        var said = new[]
        {
            result is null ? "" : StatusOf(result),
            breaks ? "Definition changed." : "",
            result?.Note ?? "",
        };
        return string.Join(' ', said.Where(s => s.Length > 0));
    }

    /// <summary>Whether the figure is provisional or revised, unless its note begins by saying so.</summary>
    private static string StatusOf(Result result)
    {
        var word = Words.Of(result.Status);
        return result.Note.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? "" : Explanations.Sentence(word);
    }
}
