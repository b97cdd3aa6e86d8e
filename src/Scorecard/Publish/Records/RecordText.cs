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
    private const string Finding = "finding ";
    private const int SumLength = 32;

    /// <summary>Most files take fewer bytes.</summary>
    private const int UsualLine = 96;

    internal static ReadOnlyMemory<byte> Write(BuildRecord record)
    {
        var text = new ArrayBufferWriter<byte>(UsualLine * (1 + record.Parts.Sum(part => part.Files.Count)));
        Say(text, $"{Title}\nkey {record.Key}\ncounts {record.Inputs} {record.Editions} {record.Ratings} {record.Bytes}\n");
        foreach (var finding in record.Findings)
        {
            Say(text, $"{Finding}{finding}\n");
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
    internal static BuildRecord? Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length <= SumLength + 1 || Sum(bytes[..^(SumLength + 1)]) != Encoding.UTF8.GetString(bytes.Span[^(SumLength + 1)..^1]))
        {
            return null;
        }

        var lines = new Lines(Encoding.UTF8.GetString(bytes.Span[..^(SumLength + 2)]));
        return lines.Next() is Title ? Record(lines.Next()[4..].ToString(), lines.Next().ToString().Split(' '), lines) : null;
    }

    private static BuildRecord Record(string key, string[] counts, Lines lines)
    {
        var findings = new List<string>();
        while (lines.AreLeft && lines.Peek().StartsWith(Finding, StringComparison.Ordinal))
        {
            findings.Add(lines.Next()[Finding.Length..].ToString());
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
            var line = lines.Next();
            if (line.StartsWith("part ", StringComparison.Ordinal))
            {
                var words = line.ToString().Split(' ');
                parts.Add(new RecordedPart(words[1], words[2], files = []));
            }
            else
            {
                files.Add(new RecordedFile(line[(SumLength + 2)..].ToString(), UInt128.Parse(line[..SumLength], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)));
            }
        }

        return parts;
    }

    private static string Sum(ReadOnlyMemory<byte> bytes) => Fingerprint.Of(bytes).ToString("x32", CultureInfo.InvariantCulture);

    /// <summary>A text's lines, one after the other.</summary>
    private sealed class Lines(string text)
    {
        private int _at;

        internal bool AreLeft => _at < text.Length;

        internal ReadOnlySpan<char> Peek() => text.AsSpan(_at, End - _at);

        internal ReadOnlySpan<char> Next()
        {
            var line = Peek();
            _at = End + 1;
            return line;
        }

        private int End => text.IndexOf('\n', Math.Min(_at, text.Length)) is >= 0 and var end ? end : text.Length;
    }
}
