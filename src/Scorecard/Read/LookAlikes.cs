using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using Scorecard.Diagnostics;

namespace Scorecard.Read;

/// <summary>
/// Finds letters that look like Latin ones and are not, within words of Latin letters: pasted Cyrillic and Greek letters,
/// and the joined letters of a PDF. Nobody sees them, and no search, comparison or screen reader understands them.
/// </summary>
internal static class LookAlikes
{
    private static readonly FrozenDictionary<char, string> _letters = Pairs(
        "АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS аa еe оo рp сc уy хx іi јj ѕs",
        "ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv",
        "ﬀff ﬁfi ﬂfl ﬃffi ﬄffl ﬅft ﬆst");

    private static readonly SearchValues<char> _all = SearchValues.Create([.. _letters.Keys]);

    /// <summary>One finding for each line that holds one, at the first.</summary>
    public static IEnumerable<Diagnostic> In(string path, string text)
    {
        if (Ascii.IsValid(text) || !text.AsSpan().ContainsAny(_all))
        {
            yield break;
        }

        var lines = text.Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            if (First(lines[line]) is var at && at >= 0)
            {
                yield return Found(new Location(path, line + 1, at + 1), lines[line], at);
            }
        }
    }

    private static int First(string line)
    {
        for (var at = line.AsSpan().IndexOfAny(_all); at >= 0; at = Next(line, at))
        {
            if (WordAt(line, at).Any(char.IsAsciiLetter))
            {
                return at;
            }
        }

        return -1;
    }

    private static int Next(string line, int at) =>
        line.AsSpan(at + 1).IndexOfAny(_all) is var further && further < 0 ? -1 : at + 1 + further;

    private static string WordAt(string line, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && char.IsLetter(line[start - 1]))
        {
            start--;
        }

        while (end < line.Length && char.IsLetter(line[end]))
        {
            end++;
        }

        return line[start..end];
    }

    private static Diagnostic Found(Location place, string line, int at)
    {
        var word = WordAt(line, at);
        return ReadRules.LookAlikeLetter.At(
            place,
            FormattableString.Invariant($"in “{word}” stands U+{(int)line[at]:X4}, which only looks like “{_letters[line[at]]}”"),
            $"type the word anew: {string.Concat(word.Select(c => _letters.GetValueOrDefault(c, c.ToString())))}");
    }

    private static FrozenDictionary<char, string> Pairs(params string[] lists) =>
        lists.SelectMany(list => list.Split(' ')).ToFrozenDictionary(pair => pair[0], pair => pair[1..]);
}
