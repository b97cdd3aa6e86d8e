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
    /// <summary>The files of all parts.</summary>
    public IEnumerable<RecordedFile> Files => Parts.SelectMany(part => part.Files);

    /// <summary>What they are called.</summary>
    public SiteNames Names()
    {
        var names = new SiteNames();
        foreach (var file in Files)
        {
            names.Take(file.Path);
        }

        return names;
    }

    /// <summary>The part of this name, if it was made from the same.</summary>
    public RecordedPart? Part(string name, string key) =>
        key.Length == 0 ? null : Parts.FirstOrDefault(part => part.Name == name && part.Key == key);
}
