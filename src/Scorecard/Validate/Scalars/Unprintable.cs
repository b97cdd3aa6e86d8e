using System.Globalization;

namespace Scorecard.Validate.Scalars;

/// <summary>Characters that cannot be seen and may change what readers see.</summary>
public static class Unprintable
{
    /// <summary>True for control and direction-changing characters and for half of a pair; not for line feeds and tabs.</summary>
    public static bool Is(char c) => c is not ('\n' or '\t')
        && (char.IsControl(c)
            || c is '\u2028' or '\u2029' or '\ufeff' or '\uffff' or '\ufffe'
            || c is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069'));

    /// <summary>Where the first one stands, or -1. Half of a pair of code units counts too.</summary>
    public static int First(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            if (Is(text[i]) || char.IsSurrogate(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A character as officers can look it up, such as <c>U+202E</c>.</summary>
    public static string Name(char c) => $"U+{((int)c).ToString("X4", CultureInfo.InvariantCulture)}";
}
