using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Scorecard.Diagnostics;

namespace Scorecard.Read;

/// <summary>From bytes to text with line feeds, or findings that say why not.</summary>
public static class Utf8Text
{
    private const string Windows1252 =
        "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    /// <summary>The text, without a byte order mark; null if it cannot be used, which is reported.</summary>
    public static string? Decode(string path, ReadOnlySpan<byte> bytes, Report report)
    {
        if (LooksLikeUtf16(bytes))
        {
            report.Add(ReadRules.Utf16.At(
                new Location(path, 1, 1), "the file is written in UTF-16 (“Unicode”)", "save the file as UTF-8"));
            return null;
        }

        var body = WithoutMark(bytes);
        if (!Utf8.IsValid(body))
        {
            report.Add(Invalid(path, body));
            return null;
        }

        var text = Normalise(Encoding.UTF8.GetString(body));
        return TextScan.Accepts(path, text, report) ? text : null;
    }

    /// <summary>The text as well as it can be shown, to quote a line from a file that was refused.</summary>
    public static string Approximate(ReadOnlySpan<byte> bytes) => Normalise(Encoding.UTF8.GetString(WithoutMark(bytes)));

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;

    private static string Normalise(string text) =>
        text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    // Without a mark, UTF-16 shows as a zero in every second byte.
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble)
        || (bytes.Length >= 4 && ((bytes[0] == 0 && bytes[2] == 0) || (bytes[1] == 0 && bytes[3] == 0))
            && bytes[0] != bytes[1]);

    private static Diagnostic Invalid(string path, ReadOnlySpan<byte> body)
    {
        var (first, count) = InvalidPlaces(body);
        var before = Normalise(Encoding.UTF8.GetString(body[..first]));
        var place = new Location(path, 1 + before.Count(c => c == '\n'), before.Length - before.LastIndexOf('\n'));
        var found = body[first];
        var guess = found is >= 0x80 and < 0xA0 ? Windows1252[found - 0x80] : (char)found;
        var reading = char.IsControl(guess) ? "" : $"; in Windows-1252 it is “{guess}”";
        var more = count switch
        {
            1 => "",
            2 => ", and 1 more such place follows",
            _ => FormattableString.Invariant($", and {count - 1} more such places follow"),
        };
        return ReadRules.NotUtf8.At(
            place,
            FormattableString.Invariant($"the byte 0x{found:X2} is not UTF-8{reading}{more}"),
            path.EndsWith(".csv", StringComparison.Ordinal)
                ? "save the file as UTF-8 (in Excel: “CSV UTF-8 (Comma delimited)”)"
                : "save the file as UTF-8");
    }

    private static (int First, int Count) InvalidPlaces(ReadOnlySpan<byte> body)
    {
        var (first, count) = (-1, 0);
        for (var at = 0; at < body.Length;)
        {
            if (Rune.DecodeFromUtf8(body[at..], out _, out var length) != OperationStatus.Done)
            {
                first = first < 0 ? at : first;
                count++;
            }

            at += length;
        }

        return (first, count);
    }
}
