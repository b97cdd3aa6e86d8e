namespace Scorecard.Text;

/// <summary>Finds what an author probably meant.</summary>
public static class Nearest
{
    private const int LongestCompared = 64;
    private const int ShortestBeginning = 3;

    /// <summary>The known word nearest to <paramref name="written"/>, or null if none is near.</summary>
    public static string? To(string written, IEnumerable<string> known)
    {
        if (written.Length is 0 or > LongestCompared)
        {
            return null;
        }

        var words = known.ToList();
        return Closest(written, words) ?? Begun(written, words);
    }

    private static string? Closest(string written, List<string> known)
    {
        var furthest = Math.Max(1, written.Length / 3);
        return known
            .Select(word => (Word: word, Distance: Distance(written.ToLowerInvariant(), word.ToLowerInvariant())))
            .Where(candidate => candidate.Distance <= furthest)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
            .Select(candidate => candidate.Word)
            .FirstOrDefault();
    }

    /// <summary>The one word that begins as written, such as numerator for num.</summary>
    private static string? Begun(string written, List<string> known) => written.Length < ShortestBeginning
        ? null
        : known.FindAll(word => word.StartsWith(written, StringComparison.OrdinalIgnoreCase)) is [var only] ? only : null;

    /// <summary>How many letters must be added, dropped, changed or swapped with their neighbour.</summary>
    private static int Distance(string from, string to)
    {
        var rows = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
        {
            for (var j = 0; j <= to.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0 ? i + j : Cheapest(rows, from, to, i, j);
            }
        }

        return rows[from.Length, to.Length];
    }

    private static int Cheapest(int[,] rows, string from, string to, int i, int j)
    {
        var change = rows[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
        var cheapest = Math.Min(change, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
        var swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
        return swapped ? Math.Min(cheapest, rows[i - 2, j - 2] + 1) : cheapest;
    }
}
