namespace Scorecard.Hash;

/// <summary>Puts together what is hashed side by side.</summary>
internal static class SideBySide
{
    /// <summary>So many are handed to another thread at once that handing them over costs next to nothing.</summary>
    private const int Fewest = 32;

    /// <summary>
    /// The files in batches, the longest first. With a batch's longest goes enough to keep the other lanes busy until it
    /// ends: alone, a file takes as long as eight like it.
    /// </summary>
    /// <param name="files">The files.</param>
    /// <param name="length">How many bytes a file has.</param>
    internal static IEnumerable<TFile[]> Batched<TFile>(this IEnumerable<TFile> files, Func<TFile, long> length)
    {
        var (batch, held, enough) = (new List<TFile>(Fewest), 0L, 0L);
        foreach (var file in files.OrderByDescending(length))
        {
            enough = batch.Count == 0 ? Sha256Lanes.Lanes * length(file) : enough;
            held += length(file);
            batch.Add(file);
            if (batch.Count >= Fewest && held >= enough)
            {
                yield return [.. batch];
                batch.Clear();
                held = 0;
            }
        }

        if (batch.Count > 0)
        {
            yield return [.. batch];
        }
    }
}
