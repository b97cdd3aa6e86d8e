namespace Scorecard.Publish.Records;

/// <summary>What a build made, and from what. With it the next build leaves alone what would come out the same.</summary>
/// <param name="Key">The hash of all that the site was made from.</param>
/// <param name="Inputs">How many files were read.</param>
/// <param name="Editions">How many editions the site shows.</param>
/// <param name="Ratings">How many headline figures were judged.</param>
/// <param name="Bytes">How many bytes the site's files hold.</param>
/// <param name="Findings">What was found in the inputs, a line each; what a line says is known to whoever wrote it.</param>
/// <param name="Parts">All files of the site, by part.</param>
public sealed record BuildRecord(string Key, int Inputs, int Editions, int Ratings, long Bytes, IReadOnlyList<string> Findings, IReadOnlyList<RecordedPart> Parts)
{
    /// <summary>The fingerprints of all files of the site, by their paths.</summary>
    public Dictionary<string, UInt128> Left()
    {
        var left = new Dictionary<string, UInt128>(Parts.Sum(part => part.Files.Count), StringComparer.Ordinal);
        foreach (var file in Parts.SelectMany(part => part.Files))
        {
            left.Add(file.Path, file.Fingerprint);
        }

        return left;
    }

    /// <summary>The part of this name, if it was made from the same.</summary>
    public RecordedPart? Part(string name, string key) =>
        key.Length == 0 ? null : Parts.FirstOrDefault(part => part.Name == name && part.Key == key);
}
