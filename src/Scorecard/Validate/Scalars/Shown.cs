namespace Scorecard.Validate.Scalars;

/// <summary>What was found, fit to stand in a message.</summary>
public static class Shown
{
    private const int Longest = 40;

    /// <summary>The text on one line, cut where it is long, without characters that would change the line around it.</summary>
    public static string Short(string text)
    {
        var start = text.Length > Longest ? text[..(Longest - 1)].TrimEnd() + "…" : text;
        return string.Concat(start.Select(c => Unprintable.Is(c) || c is '\n' or '\t' ? ' ' : c));
    }
}
