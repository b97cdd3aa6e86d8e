using Scorecard.Publish.Archives;
using Scorecard.Render;

namespace Scorecard.Publish.Records;

/// <summary>What the last build left, and what this one makes of it: every part is made anew or taken over as it stands.</summary>
public sealed class LastBuild
{
    private readonly RecordFolder _folder;
    private readonly BuildRecord? _before;
    private readonly SiteTarget _target;
    private readonly string _site;
    private readonly List<RecordedPart> _parts = [];

    private LastBuild(SiteTarget target)
    {
        _target = target;
        _site = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target.Output, Path.GetFullPath(target.Root)));
        _folder = new RecordFolder(target.Root, _site);
        _before = _folder.Read();
    }

    /// <summary>What is remembered of the site at a target.</summary>
    public static LastBuild Of(SiteTarget target) => new(target);

    /// <summary>What was built, if it was made from the same and stands there whole and alone; null if not.</summary>
    /// <param name="key">The hash of all that a site would be made from now.</param>
    public BuildRecord? Unchanged(string key) =>
        key.Length > 0 && _before is { } record && record.Key == key && Stands(record) ? record : null;

    /// <summary>True if a part of this name was made, from whatever it was.</summary>
    public bool Knows(string name) => _before?.Parts.Any(part => part.Name == name) ?? false;

    /// <summary>How large a site is that was left alone.</summary>
    public SiteWritten Measured(BuildRecord record)
    {
        var files = record.Parts.SelectMany(part => part.Files).Select(file => file.Path).ToList();
        return new SiteWritten(
            files.Count,
            files.Sum(path => new FileInfo(Within(path)).Length),
            files.Count(path => path.EndsWith(".html", StringComparison.Ordinal)),
            Changed: 0,
            []);
    }

    /// <summary>A part's files: those of the last build if they were made from the same and stand there still.</summary>
    /// <param name="name">What the part is called.</param>
    /// <param name="key">The hash of what it is made from; empty to make it anew whatever is remembered.</param>
    /// <param name="make">Makes it.</param>
    public IEnumerable<SiteFile> Part(string name, string key, Func<IEnumerable<SiteFile>> make)
    {
        var listed = new List<RecordedFile>();
        foreach (var (file, hash) in (Kept(name, key) ?? make()).Made(file => (file, file.Sha256 ?? FileHash.Of(file.Content))))
        {
            listed.Add(new RecordedFile(file.Path, hash));
            yield return file;
        }

        _parts.Add(new RecordedPart(name, key, listed));
    }

    /// <summary>The hash of a file that was given out just now.</summary>
    public string HashOf(string path) => _parts[^1].Files.First(file => file.Path == path).Sha256;

    /// <summary>Remembers the site now that it stands.</summary>
    public void Remember(string key, int inputs, int editions, int ratings, IReadOnlyList<string> findings) =>
        _folder.Write(new BuildRecord(key, inputs, editions, ratings, findings, _parts));

    private List<SiteFile>? Kept(string name, string key)
    {
        var files = _before?.Part(name, key)?.Files.Made(Kept).ToList();
        return files is null || files.Contains(null) ? null : [.. files.OfType<SiteFile>()];
    }

    private SiteFile? Kept(RecordedFile listed)
    {
        try
        {
            var bytes = File.ReadAllBytes(Within(listed.Path));
            return FileHash.Of(bytes) == listed.Sha256 ? new SiteFile(listed.Path, bytes) { Sha256 = listed.Sha256 } : null;
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return null;
        }
    }

    private bool Stands(BuildRecord record)
    {
        try
        {
            var (output, old, names) = (OutputFolder.Of(_target), OldSite.Of(_site), new SiteNames());
            var files = record.Parts.SelectMany(part => part.Files).ToList();
            files.ForEach(file => names.Take(file.Path));
            return !Litter.IsThere(output) && old.IsExactly(names)
                && files.Chunk(64).Made(some => some.All(file => old.Holds(file.Path, file.Sha256))).All(same => same);
        }
        catch (Exception fault) when (fault is PublishException || DiskFault.Is(fault))
        {
            return false; // the long way says what is wrong
        }
    }

    private string Within(string path) => Path.Combine(_site, path.Replace('/', Path.DirectorySeparatorChar));
}
