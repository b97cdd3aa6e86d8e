using System.Globalization;
using System.Net;
using System.Text;
using Scorecard.Domain;

namespace Scorecard.Validate.Narratives;

/// <summary>Characters that nobody sees and that can turn words round, join them or hide them.</summary>
internal static class HiddenCharacters
{
    /// <summary>The text as readers see it.</summary>
    internal static string Without(string text) =>
        string.Concat(text.EnumerateRunes().Where(r => !IsHidden(r)).Select(r => r.ToString()));

    internal static void Check(Narrative narrative, Setting setting)
    {
        var lines = narrative.Markdown.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (First(lines[i]) is var (column, name))
            {
                var at = setting.Place(narrative, lines[i].Trim(), narrative.Line + i, column);
                setting.Add(Fault(name), at with { Length = 1 });
            }
        }
    }

    private static Fault Fault(string name) => new(
        NarrativeRules.HiddenCharacter,
        $"the text holds the character {name}, which readers cannot see",
        "delete it, or type the words around it anew");

    private static (int Column, string Name)? First(string line)
    {
        var column = 1;
        foreach (var rune in line.EnumerateRunes())
        {
            if (IsHidden(rune))
            {
                return (column, Name(rune));
            }

            column += rune.Utf16SequenceLength;
        }

        return Entity(line);
    }

    /// <summary>A hidden character written as an HTML entity such as <c>&amp;#x202E;</c>.</summary>
    private static (int Column, string Name)? Entity(string line)
    {
        for (var start = line.IndexOf('&'); start >= 0; start = line.IndexOf('&', start + 1))
        {
            var end = line.IndexOf(';', start);
            var decoded = end < 0 ? "" : WebUtility.HtmlDecode(line[start..(end + 1)]);
            if (decoded.EnumerateRunes().FirstOrDefault() is var rune && decoded.Length > 0 && IsHidden(rune))
            {
                return (start + 1, Name(rune));
            }
        }

        return null;
    }

    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => rune.Value is not ('\n' or '\t'),
        // Names of other languages and joined emoji need these two.
        _ when rune.Value is 0x200C or 0x200D => false,
        UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        _ => rune.Value is 0x034F or 0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0xFFFD,
    };

    private static string Name(Rune rune)
    {
        var code = $"U+{rune.Value.ToString("X4", CultureInfo.InvariantCulture)}";
        return rune.Value switch
        {
            0x00AD => $"{code} (soft hyphen)",
            0x200B => $"{code} (zero-width space)",
            0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) =>
                $"{code} (change of direction)",
            0xFEFF => $"{code} (byte order mark)",
            0xFFFD => $"{code} (a character lost on the way)",
            _ => code,
        };
    }
}
