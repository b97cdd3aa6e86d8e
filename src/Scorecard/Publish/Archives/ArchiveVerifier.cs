using System.Collections.Concurrent;
using Scorecard.Hash;

namespace Scorecard.Publish.Archives;

/// <summary>Hashes every file of the archive again and names each that is not as it was published.</summary>
public static class ArchiveVerifier
{
    /// <summary>What was found; intact if it names no fault.</summary>
    public static Verification Verify(ArchiveFolder archive)
    {
        var reading = ArchiveReader.Read(archive);
        var faults = new List<ArchiveFault>(reading.Faults);
        if (!Directory.Exists(archive.Full))
        {
            return new Verification(0, 0, 0, faults, reading.IsUnfinished) { IsMissing = true };
        }

        var tree = ArchiveTree.Of(archive.Full, faults);
        Strangers(tree, reading, faults);
        var expected = reading.Archive.Versions
            .SelectMany(version => VersionFiles.Compare(archive, version, tree.Files.GetValueOrDefault($"{version.Id}") ?? [], faults))
            .ToList();
        faults.AddRange(Changed(archive, expected));
        return new Verification(
            reading.Archive.InOrderOfPublication.Count,
            expected.Count,
            expected.Sum(file => file.Listed.Bytes),
            Ordered(faults),
            reading.IsUnfinished);
    }

    /// <summary>Hashes files on all cores.</summary>
    internal static IEnumerable<ArchiveFault> Changed(ArchiveFolder archive, IReadOnlyList<VersionFile> files)
    {
        var faults = new ConcurrentBag<ArchiveFault>();
        Parallel.ForEach(
            Partitioner.Create(files.OrderByDescending(file => file.Listed.Bytes).ToList(), loadBalance: true),
            file =>
            {
                var own = new List<ArchiveFault>();
                var hash = ArchiveReader.Guarded(file.Path, own, () => FileHash.Of(archive.File(file.Version, file.Listed.Path)));
                if (hash is not null && hash != file.Listed.Sha256)
                {
                    own.Add(new(ArchiveFaultKind.Changed, file.Path, "its bytes are not those that were published"));
                }

                own.ForEach(faults.Add);
            });
        return faults;
    }

    internal static IReadOnlyList<ArchiveFault> Ordered(IEnumerable<ArchiveFault> faults) =>
        [.. faults.Distinct().OrderBy(f => f.Path, StringComparer.Ordinal).ThenBy(f => f.Kind)];

    private static void Strangers(ArchiveTree tree, ArchiveReading reading, List<ArchiveFault> faults)
    {
        var known = reading.Ledger.Versions.Select(entry => $"{entry.Version}").ToHashSet(StringComparer.Ordinal);
        foreach (var version in tree.Files.Keys.Where(v => v.Length > 0 && !known.Contains(v)))
        {
            faults.Add(ArchiveReader.Unnamed(version));
        }

        foreach (var file in (tree.Files.GetValueOrDefault("") ?? []).Where(file => file != ArchiveFolder.LedgerName))
        {
            faults.Add(new(ArchiveFaultKind.Added, file, "it belongs to no version"));
        }
    }
}
