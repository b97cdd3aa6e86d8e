using Scorecard.Diagnostics;
using Scorecard.Read;
using Scorecard.Validate.Scalars;

namespace Scorecard.Validate.Results;

/// <summary>Reads the sentence that is shown with a figure.</summary>
internal static class NoteReader
{
    private const int Longest = 500;

    public static string? Read(CsvCell cell, Report report)
    {
        var hidden = cell.Text.AsSpan().IndexOfAny('\n', '\t', '\r') is >= 0 and var at ? at : Unprintable.First(cell.Text);
        if (hidden < 0 && cell.Text.Length <= Longest)
        {
            return cell.Text;
        }

        report.Add(hidden >= 0 ? Invisible(cell, cell.Text[hidden]) : TooLong(cell));
        return null;
    }

    private static Diagnostic Invisible(CsvCell cell, char found) => found is '\n' or '\r'
        ? ResultRules.UnsuitableNote.At(cell.At, "the note runs over more than one line", "write the note on one line")
        : ResultRules.UnsuitableNote.At(
            cell.At,
            $"the note holds the invisible character {Unprintable.Name(found)}",
            "delete the character and type the words anew");

    private static Diagnostic TooLong(CsvCell cell) => ResultRules.UnsuitableNote.At(
        cell.At,
        $"the note has {cell.Text.Length} characters, more than {Longest}",
        $"shorten it to at most {Longest} characters, and write the rest as commentary");
}
