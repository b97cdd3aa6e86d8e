using Scorecard.Hash;
using Scorecard.Render;

namespace Scorecard.Publish.Records;

/// <summary>What the last build left, and what this one makes of it: every part is made anew or taken over as it stands.</summary>
public sealed class LastBuild
{
    private readonly RecordFolder _folder;
    private readonly Task<(BuildRecord Record, Dictionary<string, UInt128> Left)?> _read;
    private readonly SiteTarget _target;
    private readonly string _site;
    private readonly List<RecordedPart> _parts = [];
    private readonly LeftFiles _left;
    private long _bytes;

    private LastBuild(SiteTarget target)
    {
        _target = target;
        _site = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target.Output, Path.GetFullPath(target.Root)));
        _folder = new RecordFolder(target.Root, _site);
        _read = Task.Run(Read);
        _left = new LeftFiles(_site);
    }

    private BuildRecord? Before => _read.GetAwaiter().GetResult()?.Record;

    /// <summary>True if builds below this folder remember something: the next one may have little to do.</summary>
    public static bool IsRemembered(string root) => Directory.Exists(Path.Combine(root, RecordFolder.Name));

    /// <summary>What is remembered of the site at a target; it is being read from now on.</summary>
    public static LastBuild Of(SiteTarget target) => new(target);

    /// <summary>What was built and how large it is, if it was made from the same and stands there whole and alone; null if not.</summary>
    /// <param name="key">The hash of all that a site would be made from now.</param>
    public (BuildRecord Record, SiteWritten Site)? Unchanged(string key) =>
        key.Length > 0 && _read.GetAwaiter().GetResult() is var (record, left) && record.Key == key && Standing(record, left) is { } site
            ? (record, site)
            : null;

    /// <summary>True if a part of this name was made from something whose key begins like this: it may be taken over.</summary>
    public bool Knows(string name, string key) =>
        key.Length > 0 && (Before?.Parts.Any(part => part.Name == name && part.Key.StartsWith(key, StringComparison.Ordinal)) ?? false);

    /// <summary>A part's files: those of the last build if they were made from the same and stand there still.</summary>
    /// <param name="name">What the part is called.</param>
    /// <param name="key">The hash of what it is made from; empty to make it anew whatever is remembered.</param>
    /// <param name="make">Makes it.</param>
    public IEnumerable<SiteFile> Part(string name, string key, Func<IEnumerable<SiteFile>> make)
    {
        var listed = new List<RecordedFile>();
        foreach (var (file, recorded) in Kept(name, key) ?? Recorded(make()))
        {
            listed.Add(recorded);
            _bytes += file.Length;
            yield return file;
        }

        _parts.Add(new RecordedPart(name, key, listed));
    }

    /// <summary>The bytes of a part's file, if need be from where it stands.</summary>
    /// <exception cref="PublishException">It does not stand there any more.</exception>
    public ReadOnlyMemory<byte> Content(SiteFile file) =>
        file.IsKept ? DiskFault.Named(_target.Output, () => File.ReadAllBytes(Within(file.Path))) : file.Content;

    /// <summary>Remembers the site now that it stands.</summary>
    public void Remember(string key, int inputs, int editions, int ratings, IReadOnlyList<string> findings) =>
        _folder.Write(new BuildRecord(key, inputs, editions, ratings, _bytes, findings, _parts));

    private static IEnumerable<(SiteFile File, RecordedFile Recorded)> Recorded(IEnumerable<SiteFile> files) =>
        files.Select(file => (file, new RecordedFile(file.Path, Fingerprint.Of(file.Content))));

    private List<(SiteFile File, RecordedFile Recorded)>? Kept(string name, string key)
    {
        if (Before?.Part(name, key) is not { } part)
        {
            return null;
        }

        var lengths = _left.Lengths(part.Files).ToList();
        return lengths.Contains(null)
            ? null
            : [.. part.Files.Zip(lengths, (listed, length) => (SiteFile.Kept(listed.Path, length!.Value), listed))];
    }

    private (BuildRecord Record, Dictionary<string, UInt128> Left)? Read() => _folder.Read() is { } record ? (record, record.Left()) : null;

    private SiteWritten? Standing(BuildRecord record, Dictionary<string, UInt128> left)
    {
        try
        {
            return !Litter.IsThere(OutputFolder.Of(_target)) && StandingSite.Holds(_site, left)
                ? new SiteWritten(left.Count, record.Bytes, left.Keys.Count(path => path.EndsWith(".html", StringComparison.Ordinal)), Changed: 0, [])
                : null;
        }
        catch (Exception fault) when (fault is PublishException || DiskFault.Is(fault))
        {
            return null; // the long way says what is wrong
        }
    }

    private string Within(string path) => Path.Combine(_site, path.Replace('/', Path.DirectorySeparatorChar));
}
