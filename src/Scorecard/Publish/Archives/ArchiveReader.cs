using Scorecard.Domain;
using Scorecard.Hash;

namespace Scorecard.Publish.Archives;

/// <summary>Reads what was published: the ledger, and the manifest of each version. The other files are left to who needs them.</summary>
public static class ArchiveReader
{
    /// <summary>
    /// Reads it, and names versions that stand there although the ledger does not name them, as after a merge that took one
    /// side of it: other bytes would be shown at their addresses.
    /// </summary>
    public static ArchiveReading ReadWhole(ArchiveFolder archive)
    {
        // Before the ledger: whoever publishes has made ready the ledger that names a version when it comes to stand there.
        var faults = new List<ArchiveFault>();
        var standing = Guarded("", faults, () => Standing(archive)) ?? [];
        var reading = Read(archive);
        var known = reading.Ledger.Versions.Select(entry => $"{entry.Version}").ToHashSet(StringComparer.Ordinal);
        faults.AddRange(standing.Where(version => !known.Contains(version)).Select(Unnamed));
        return reading with { Faults = [.. reading.Faults, .. faults] };
    }

    /// <summary>Reads what the ledger names.</summary>
    public static ArchiveReading Read(ArchiveFolder archive)
    {
        var faults = new List<ArchiveFault>();
        var reading = Guarded(ArchiveFolder.LedgerName, faults, () => LedgerFile.Read(archive, faults))
            ?? new LedgerReading(Ledger.Empty, IsUnfinished: false);
        var versions = new List<PublishedVersion>();
        foreach (var entry in reading.Ledger.Versions)
        {
            var path = $"{entry.Version}/{ArchiveFolder.ManifestName}";
            if (Guarded(path, faults, () => Version(archive, entry, path, faults)) is { } version)
            {
                versions.Add(version);
            }
        }

        return new ArchiveReading(new Archive(versions), reading.Ledger, faults, reading.IsUnfinished);
    }

    /// <summary>Does something with a file, and says so if it cannot be read.</summary>
    internal static T? Guarded<T>(string path, List<ArchiveFault> faults, Func<T?> act)
        where T : class
    {
        try
        {
            return act();
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            faults.Add(new(ArchiveFaultKind.Missing, path, "it is not there"));
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            faults.Add(new(ArchiveFaultKind.Unreadable, path, $"it cannot be read: {fault.Message}"));
        }

        return null;
    }

    internal static ArchiveFault Unnamed(string version) => new(ArchiveFaultKind.Added, version, "the ledger names no such version");

    private static List<string> Standing(ArchiveFolder archive) => !Directory.Exists(archive.Full)
        ? []
        :
        [
            .. from edition in new DirectoryInfo(archive.Full).EnumerateDirectories()
               where Month.TryParse(edition.Name, out _)
               from version in edition.EnumerateDirectories()
               let path = $"{edition.Name}/{version.Name}"
               where VersionId.TryParse(path) is not null
               orderby path
               select path,
        ];

    private static PublishedVersion? Version(ArchiveFolder archive, LedgerEntry entry, string path, List<ArchiveFault> faults)
    {
        var bytes = File.ReadAllBytes(archive.File(entry.Version, ArchiveFolder.ManifestName));
        if (FileHash.Of(bytes) != entry.Manifest)
        {
            faults.Add(new(ArchiveFaultKind.Changed, path, "its bytes are not those that the ledger names"));
            return null;
        }

        try
        {
            return Version(archive, ManifestReader.Read(bytes), entry);
        }
        catch (FormatException fault)
        {
            faults.Add(new(ArchiveFaultKind.Unreadable, path, fault.Message));
            return null;
        }
    }

    private static PublishedVersion Version(ArchiveFolder archive, Manifest manifest, LedgerEntry entry) => new()
    {
        Id = entry.Version,
        Declared = manifest.Declared,
        Classification = manifest.Classification,
        Digest = manifest.Digest,
        Manifest = entry.Manifest,
        Files = manifest.Files,
        Inputs = manifest.Inputs,
        Withdrawal = manifest.Withdrawal,
        Imprint = manifest.Imprint,
        Figures = new Lazy<IReadOnlyList<PublishedFigure>>(() => manifest.Withdrawal is null ? Figures(archive, manifest) : []),
    };

    private static IReadOnlyList<PublishedFigure> Figures(ArchiveFolder archive, Manifest manifest) =>
        manifest.Files.FirstOrDefault(file => file.Path == ArchiveFolder.FiguresName) is { } listed
            ? PublishedFigures.Read(ArchivedFiles.Bytes(archive, manifest.Id, listed))
            : [];
}
