using System.Buffers;
using Scorecard.Diagnostics;

namespace Scorecard.Read;

/// <summary>Refuses lines that no person wrote and characters that no person sees.</summary>
internal static class TextScan
{
    private const char Lost = '\uFFFD';

    private static readonly SearchValues<char> _refused = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\t' or '\n')),
        '\u200B', '\u2028', '\u2029', '\uFEFF', '\uFFFE', '\uFFFF', Lost,
        // These turn the direction of writing, so that a line reads otherwise than it is.
        '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069',
    ]);

    /// <summary>True if the text may be parsed; else the report says why not.</summary>
    public static bool Accepts(string path, string text, Report report)
    {
        var line = 0;
        var findings = new List<Diagnostic>();
        foreach (var range in text.AsSpan().Split('\n'))
        {
            line++;
            Check(new Location(path, line), text.AsSpan(range), findings);
            if (findings.Count >= ReadLimits.FindingsOfOneKind)
            {
                break;
            }
        }

        findings.AddRange(MergeConflicts.In(path, text).Take(ReadLimits.FindingsOfOneKind));
        report.AddAll(findings);
        report.AddAll(LookAlikes.In(path, text).Take(ReadLimits.FindingsOfOneKind));
        return findings.Count == 0;
    }

    private static void Check(Location line, ReadOnlySpan<char> text, List<Diagnostic> findings)
    {
        if (text.Length > ReadLimits.LineLength)
        {
            findings.Add(ReadRules.LineTooLong.At(
                line with { Column = ReadLimits.LineLength + 1 },
                FormattableString.Invariant($"the line has {text.Length} characters; at most {ReadLimits.LineLength} are read"),
                "break the line, or check whether it is the right file"));
        }
        else if (text.IndexOfAny(_refused) is >= 0 and var at)
        {
            findings.Add(Refuse(line with { Column = at + 1 }, text[at]));
        }
    }

    private static Diagnostic Refuse(Location place, char found) => found == Lost
        ? ReadRules.LostCharacter.At(
            place,
            "here stands “\uFFFD”: a character was lost when the file was converted",
            "write the character again, such as an apostrophe or a pound sign")
        : ReadRules.InvisibleCharacter.At(
            place,
            FormattableString.Invariant($"here stands a character that cannot be seen (U+{(int)found:X4})"),
            "delete it: write the words on both sides again");
}
