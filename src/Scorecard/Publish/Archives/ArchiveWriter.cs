using Scorecard.Domain;
using Scorecard.Hash;
using Scorecard.Render;

namespace Scorecard.Publish.Archives;

/// <summary>
/// Adds to the archive. A version is made ready beside it, together with the ledger that will name it; both are flushed, and
/// then each is renamed into its place. Whoever finds the version in its place and the ledger not, finishes.
/// </summary>
public sealed class ArchiveWriter : IDisposable
{
    private readonly ArchiveFolder _archive;
    private readonly PublishLock _lock;

    private ArchiveWriter(ArchiveFolder archive, PublishLock held)
    {
        _archive = archive;
        _lock = held;
        Ledger = Ledger.Empty;
    }

    /// <summary>What was published and taken back so far.</summary>
    public Ledger Ledger { get; private set; }

    /// <summary>Waits for its turn, finishes what a run that was cut short left, and verifies that the archive is intact.</summary>
    /// <exception cref="ArchiveException">It is not intact.</exception>
    /// <exception cref="PublishException">The disk refuses.</exception>
    public static ArchiveWriter Open(ArchiveFolder archive, Action? onWaiting, CancellationToken cancellation) => OnDisk(() =>
    {
        Directory.CreateDirectory(archive.Full);
        var writer = new ArchiveWriter(archive, ArchiveLock.Take(archive, onWaiting, cancellation)!);
        try
        {
            writer.Begin();
            return writer;
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    });

    /// <summary>True if a run was cut short and something remains to be done for it.</summary>
    public static bool IsNeeded(ArchiveFolder archive) => Directory.Exists(archive.Staging);

    /// <summary>True if nothing was published or taken back since the archive was read.</summary>
    public bool Knows(Archive archive) =>
        Ledger.Versions.Select(entry => entry.Manifest).SequenceEqual(archive.InOrderOfPublication.Select(version => version.Manifest));

    /// <summary>Publishes a version; from now on it never changes.</summary>
    public void Publish(SealedVersion version) => OnDisk(() =>
    {
        var id = version.Manifest.Id;
        return OrClear(() =>
        {
            Stage(version, Ledger.With(LedgerAction.Publish, id, version.Manifest.Declared.Published, version.Hash));
            Directory.CreateDirectory(_archive.Edition(id.Month));
            Directory.Move(_archive.StagedVersion, _archive.Version(id));
            return Finish(id);
        });
    });

    /// <summary>Puts a tombstone in the place of a published version.</summary>
    public void Withdraw(SealedVersion tombstone, DateOnly date) => OnDisk(() =>
    {
        var id = tombstone.Manifest.Id;
        return OrClear(() =>
        {
            Stage(tombstone, Ledger.With(LedgerAction.Withdraw, id, date, tombstone.Hash));
            if (!FolderSwap.TryExchange(_archive.StagedVersion, _archive.Version(id)))
            {
                Directory.Move(_archive.Version(id), _archive.SetAside);
                Directory.Move(_archive.StagedVersion, _archive.Version(id));
            }

            return Finish(id);
        });
    });

    public void Dispose() => _lock.Dispose();

    private static T OnDisk<T>(Func<T> act) => DiskFault.Named(ArchiveFolder.Name, act);

    /// <summary>If the disk refuses before the version stands in its place, what was made ready goes again.</summary>
    private bool OrClear(Func<bool> act)
    {
        try
        {
            return act();
        }
        catch
        {
            if (!Directory.Exists(_archive.SetAside) && !LedgerFile.Read(_archive, []).IsUnfinished)
            {
                Litter.TryRemove(_archive.Staging);
            }

            throw;
        }
    }

    private void Begin()
    {
        Recover();
        var found = ArchiveVerifier.Verify(_archive);
        if (found.Faults.Count > 0)
        {
            throw new ArchiveException(found.Faults);
        }

        Ledger = LedgerFile.Read(_archive, []).Ledger;
    }

    private void Recover()
    {
        if (!Directory.Exists(_archive.Staging))
        {
            return;
        }

        PutBack();
        var reading = LedgerFile.Read(_archive, []);
        if (reading.IsUnfinished)
        {
            Finish(reading.Ledger.Entries[^1].Version);
        }

        Clear();
    }

    /// <summary>Where folders cannot be exchanged a version may be away: its tombstone, or it, is put in its place.</summary>
    private void PutBack()
    {
        var wrong = new List<string>();
        if (!File.Exists(_archive.StagedLedger) || !Directory.Exists(_archive.SetAside)
            || Ledger.Read(File.ReadAllBytes(_archive.StagedLedger), wrong).Entries is not [.., var last])
        {
            return;
        }

        if (!Directory.Exists(_archive.Version(last.Version)))
        {
            Directory.Move(
                Directory.Exists(_archive.StagedVersion) ? _archive.StagedVersion : _archive.SetAside,
                _archive.Version(last.Version));
        }
    }

    private void Stage(SealedVersion version, Ledger next)
    {
        Clear();
        var folder = $"{version.Manifest.Id}/";
        new StagedFiles(_archive.Staging, OldSite.None).Complete();
        var files = new StagedFiles(_archive.StagedVersion, OldSite.None);
        foreach (var file in version.Files)
        {
            files.Write(new SiteFile(file.Path[folder.Length..], file.Content));
        }

        StagedFiles.WriteOne(_archive.StagedLedger, next.ToBytes());
        _lock.FlushDisk();
    }

    /// <summary>The version stands in its place: its name is flushed, and then the ledger may say so.</summary>
    private bool Finish(VersionId id)
    {
        FlushNames(_archive.Edition(id.Month));
        FlushNames(_archive.Full);
        File.Move(_archive.StagedLedger, _archive.Ledger, overwrite: true);
        FlushNames(_archive.Full);
        Ledger = LedgerFile.Read(_archive, []).Ledger;
        Clear();
        return true;
    }

    private void Clear()
    {
        if (Directory.Exists(_archive.Staging))
        {
            Litter.MakeWritable(_archive.Staging);
            Directory.Delete(_archive.Staging, recursive: true);
        }
    }

    private static void FlushNames(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var handle = LibC.OpenFolder(folder);
        if (LibC.Flush(handle) != 0)
        {
            throw SystemCall.LastFault();
        }
    }
}
