using System.Buffers;
using System.Globalization;
using System.Text;
using Scorecard.Hash;

namespace Scorecard.Publish.Records;

/// <summary>
/// A record as text. The last line is the fingerprint of all others: a record that was cut short or edited is no record.
/// </summary>
internal static class RecordText
{
    private const string Title = "scorecard build record 4";
    private const int SumLength = 32;

    private static ReadOnlySpan<byte> Finding => "finding "u8;

    private static ReadOnlySpan<byte> Part => "part "u8;

    /// <summary>Most files take fewer bytes.</summary>
    private const int UsualLine = 96;

    internal static ReadOnlyMemory<byte> Write(BuildRecord record)
    {
        var text = new ArrayBufferWriter<byte>(UsualLine * (1 + record.Parts.Sum(part => part.Files.Count)));
        Say(text, $"{Title}\nkey {record.Key}\ncounts {record.Inputs} {record.Editions} {record.Ratings} {record.Bytes}\n");
        foreach (var finding in record.Findings)
        {
            Say(text, $"finding {finding}\n");
        }

        foreach (var part in record.Parts)
        {
            Say(text, $"part {part.Name} {part.Key}\n");
            foreach (var file in part.Files)
            {
                file.Fingerprint.TryFormat(text.GetSpan(SumLength), out var digits, "x32", CultureInfo.InvariantCulture);
                text.Advance(digits);
                text.Write("  "u8);
                Encoding.UTF8.GetBytes(file.Path, text);
                text.Write("\n"u8);
            }
        }

        Say(text, $"{Sum(text.WrittenMemory)}\n");
        return text.WrittenMemory;
    }

    private static void Say(ArrayBufferWriter<byte> text, FormattableString line) =>
        Encoding.UTF8.GetBytes(FormattableString.Invariant(line), text);

    /// <summary>The record; null if the text is not one.</summary>
    internal static BuildRecord? Read(ReadOnlyMemory<byte> text)
    {
        if (text.Length <= SumLength + 1 || Sum(text[..^(SumLength + 1)]) != Said(text.Span[^(SumLength + 1)..^1]))
        {
            return null;
        }

        var lines = new Lines(text[..^(SumLength + 1)]);
        return Said(lines.Next()) == Title ? Record(Said(lines.Next()[4..]), Said(lines.Next()).Split(' '), lines) : null;
    }

    private static BuildRecord Record(string key, string[] counts, Lines lines)
    {
        var findings = new List<string>();
        while (lines.Begins(Finding))
        {
            findings.Add(Said(lines.Next()[Finding.Length..]));
        }

        long Count(int at) => long.Parse(counts[at], CultureInfo.InvariantCulture);
        return new BuildRecord(key, (int)Count(1), (int)Count(2), (int)Count(3), Count(4), findings, Parts(lines));
    }

    private static List<RecordedPart> Parts(Lines lines)
    {
        var parts = new List<RecordedPart>();
        var files = new List<RecordedFile>();
        while (lines.AreLeft)
        {
            if (lines.Begins(Part))
            {
                var words = Said(lines.Next()).Split(' ');
                parts.Add(new RecordedPart(words[1], words[2], files = []));
            }
            else
            {
                var line = lines.Next();
                files.Add(new RecordedFile(
                    Said(line[(SumLength + 2)..]), UInt128.Parse(line[..SumLength], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)));
            }
        }

        return parts;
    }

    private static string Said(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text);

    private static string Sum(ReadOnlyMemory<byte> bytes) => Fingerprint.Of(bytes).ToString("x32", CultureInfo.InvariantCulture);

    /// <summary>A text's lines, one after the other; each ends with its break.</summary>
    private sealed class Lines(ReadOnlyMemory<byte> text)
    {
        private int _at;

        internal bool AreLeft => _at < text.Length;

        internal bool Begins(ReadOnlySpan<byte> words) => text.Span[_at..].StartsWith(words);

        internal ReadOnlySpan<byte> Next()
        {
            var rest = text.Span[_at..];
            var end = rest.IndexOf((byte)'\n') is >= 0 and var found ? found : rest.Length;
            _at = Math.Min(_at + end + 1, text.Length);
            return rest[..end];
        }
    }
}
