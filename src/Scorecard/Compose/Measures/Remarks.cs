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
            result is null ? "" : Explanations.Sentence(Words.Of(result.Status)),
            breaks ? "Definition changed." : "",
            result?.Note ?? "",
        };
        return string.Join(' ', said.Where(s => s.Length > 0));
    }
}
