using Scorecard.Publish.Archives;
using Scorecard.Render;
using Scorecard.Spread;

namespace Scorecard.Publish.Records;

/// <summary>What the last build left, and what this one makes of it: every part is made anew or taken over as it stands.</summary>
public sealed class LastBuild
{
    private readonly RecordFolder _folder;
    private readonly BuildRecord? _before;
    private readonly Task<OldSite>? _old;
    private readonly SiteTarget _target;
    private readonly string _site;
    private readonly List<RecordedPart> _parts = [];
    private readonly PageRooms _rooms = new();

    private LastBuild(SiteTarget target)
    {
        _target = target;
        _site = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target.Output, Path.GetFullPath(target.Root)));
        _folder = new RecordFolder(target.Root, _site);
        _before = _folder.Read();
        _old = _before is null ? null : Task.Run(() => OldSite.Of(_site));
    }

    /// <summary>What is remembered of the site at a target. If anything is, what stands there is being listed from now on.</summary>
    public static LastBuild Of(SiteTarget target) => new(target);

    /// <summary>What was built and how large it is, if it was made from the same and stands there whole and alone; null if not.</summary>
    /// <param name="key">The hash of all that a site would be made from now.</param>
    public (BuildRecord Record, SiteWritten Site)? Unchanged(string key) =>
        key.Length > 0 && _before is { } record && record.Key == key && Standing(record) is { } site ? (record, site) : null;

    /// <summary>True if a part of this name was made, from whatever it was.</summary>
    public bool Knows(string name) => _before?.Parts.Any(part => part.Name == name) ?? false;

    /// <summary>A part's files: those of the last build if they were made from the same and stand there still.</summary>
    /// <param name="name">What the part is called.</param>
    /// <param name="key">The hash of what it is made from; empty to make it anew whatever is remembered.</param>
    /// <param name="make">Makes it.</param>
    public IEnumerable<SiteFile> Part(string name, string key, Func<IEnumerable<SiteFile>> make)
    {
        var listed = new List<RecordedFile>();
        using var room = _rooms.Open(); // until whoever asks for more has written what there was
        foreach (var (file, hash) in Hashed(Kept(name, key, room) ?? make()))
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

    /// <summary>A version that was sealed knows its hashes; what comes page by page is hashed while it comes.</summary>
    private static IEnumerable<(SiteFile File, string Hash)> Hashed(IEnumerable<SiteFile> files)
    {
        (SiteFile, string) Of(SiteFile file) => (file, file.Sha256 ?? FileHash.Of(file.Content));
        return files is IReadOnlyList<SiteFile> ? files.Select(Of) : files.Made(Of);
    }

    private List<SiteFile>? Kept(string name, string key, PageRoom room)
    {
        var files = _before?.Part(name, key)?.Files.MadeTogether(listed => Kept(listed, room)).ToList();
        return files is null || files.Contains(null) ? null : [.. files.OfType<SiteFile>()];
    }

    private SiteFile? Kept(RecordedFile listed, PageRoom room)
    {
        try
        {
            var bytes = Read(Within(listed.Path), room);
            return FileHash.Of(bytes) == listed.Sha256 ? new SiteFile(listed.Path, bytes) { Sha256 = listed.Sha256, IsKept = true } : null;
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return null;
        }
    }

    private static ReadOnlyMemory<byte> Read(string path, PageRoom room)
    {
        using var file = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
        var bytes = room.Take(checked((int)RandomAccess.GetLength(file)));
        for (var at = 0; at < bytes.Length;)
        {
            at += RandomAccess.Read(file, bytes.Span[at..], at) is > 0 and var read ? read : throw new EndOfStreamException();
        }

        return bytes;
    }

    private SiteWritten? Standing(BuildRecord record)
    {
        try
        {
            var (output, names) = (OutputFolder.Of(_target), new SiteNames());
            var files = record.Parts.SelectMany(part => part.Files).ToList();
            files.ForEach(file => names.Take(file.Path));
            var old = _old!.GetAwaiter().GetResult();
            return !Litter.IsThere(output) && old.IsExactly(names)
                && files.Chunk(64).Made(some => some.All(file => old.Holds(file.Path, file.Sha256))).All(same => same)
                    ? new SiteWritten(files.Count, old.Bytes, files.Count(file => file.Path.EndsWith(".html", StringComparison.Ordinal)), Changed: 0, [])
                    : null;
        }
        catch (Exception fault) when (fault is PublishException || DiskFault.Is(fault))
        {
            return null; // the long way says what is wrong
        }
    }

    private string Within(string path) => Path.Combine(_site, path.Replace('/', Path.DirectorySeparatorChar));
}
