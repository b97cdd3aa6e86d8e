using Scorecard.Hash;

namespace Scorecard.Publish.Archives;

/// <summary>
/// Reads the ledger from the disk. A run that was cut short between putting a version in place and renaming the ledger left
/// the new ledger beside the archive; that one holds then.
/// </summary>
internal static class LedgerFile
{
    /// <param name="archive">Where the archive is.</param>
    /// <param name="faults">Takes what is wrong with it.</param>
    internal static LedgerReading Read(ArchiveFolder archive, List<ArchiveFault> faults)
    {
        var own = File.Exists(archive.Ledger) ? Read(archive.Ledger, faults) : null;
        if (Unfinished(archive, own ?? Ledger.Empty) is { } unfinished)
        {
            return new LedgerReading(unfinished, IsUnfinished: true);
        }

        if (own is null && Directory.Exists(archive.Full) && Directory.EnumerateFileSystemEntries(archive.Full).Any())
        {
            faults.Add(new(ArchiveFaultKind.Missing, ArchiveFolder.LedgerName, "the ledger is not there, so nothing can be held to it"));
        }

        return new LedgerReading(own ?? Ledger.Empty, IsUnfinished: false);
    }

    private static Ledger Read(string path, List<ArchiveFault> faults)
    {
        var wrong = new List<string>();
        var ledger = Ledger.Read(File.ReadAllBytes(path), wrong);
        faults.AddRange(wrong.Select(words => new ArchiveFault(ArchiveFaultKind.Broken, ArchiveFolder.LedgerName, words)));
        return ledger;
    }

    /// <summary>The staged ledger, if it is the next one and its version stands in its place.</summary>
    private static Ledger? Unfinished(ArchiveFolder archive, Ledger own)
    {
        if (!File.Exists(archive.StagedLedger))
        {
            return null;
        }

        var wrong = new List<string>();
        var next = Ledger.Read(File.ReadAllBytes(archive.StagedLedger), wrong);
        return wrong.Count == 0
            && next.Entries.Count == own.Entries.Count + 1
            && next.Entries.SkipLast(1).SequenceEqual(own.Entries)
            && Stands(archive, next.Entries[^1]) ? next : null;
    }

    private static bool Stands(ArchiveFolder archive, LedgerEntry entry) =>
        archive.File(entry.Version, ArchiveFolder.ManifestName) is var path
        && File.Exists(path)
        && FileHash.Of(path) == entry.Manifest;
}
