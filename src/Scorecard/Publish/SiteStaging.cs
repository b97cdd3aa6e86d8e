using Scorecard.Render;

namespace Scorecard.Publish;

/// <summary>A new site being made ready beside the old one. Until it is committed the old one stands; if it never is, it goes.</summary>
public sealed class SiteStaging : IDisposable
{
    private readonly OutputFolder _output;
    private readonly PublishLock _lock;
    private readonly StagedFiles _files;
    private readonly List<string> _warnings = [];
    private bool _committed;

    private SiteStaging(OutputFolder output, PublishLock held, StagedFiles files)
    {
        _output = output;
        _lock = held;
        _files = files;
    }

    /// <summary>Waits for its turn, clears what earlier runs left, and starts an empty site beside the old one.</summary>
    /// <exception cref="PublishException">The output is not ours to replace, or the disk refuses.</exception>
    public static SiteStaging Open(SiteTarget target, CancellationToken cancellation = default)
    {
        var output = DiskFault.Named(target.Output, () => OutputFolder.Of(target));
        return DiskFault.Named(output.Shown, () =>
        {
            Directory.CreateDirectory(output.Parent);
            var held = PublishLock.Take(output.Lock, target.Patience, target.OnWaiting, cancellation);
            try
            {
                return Start(output, target, held);
            }
            catch
            {
                held.Dispose();
                throw;
            }
        });
    }

    /// <summary>Adds a file to the new site.</summary>
    public void Write(SiteFile file) => DiskFault.Named(_output.Shown, () =>
    {
        _files.Write(file);
        return true;
    });

    /// <summary>Puts the new site in the old one's place, whole, and removes the old one.</summary>
    public SiteWritten Commit()
    {
        if (Ownership.Marks.FirstOrDefault(mark => !_files.Has(mark)) is { } missing)
        {
            throw new InvalidOperationException($"a site without “{missing}” could not be replaced by the next build");
        }

        if (!_files.AreAsBefore)
        {
            Replace();
        }

        return new SiteWritten(_files.Count, _files.Bytes, _files.Pages, _files.Changed, _warnings);
    }

    public void Dispose()
    {
        _files.Stop();
        if (!_committed && Directory.Exists(_files.Folder))
        {
            Litter.TryRemove(_files.Folder);
        }

        _lock.Dispose();
    }

    private static SiteStaging Start(OutputFolder output, SiteTarget target, PublishLock held)
    {
        FolderSwap.Recover(output);
        Ownership.RefuseStrangers(output, target.TakeOver);
        var stays = Litter.Remove(output).Select(StaysBehind).ToList();
        var staging = new SiteStaging(output, held, new StagedFiles(FreeFolder(output), OldSite.Of(output.Full)));
        staging._warnings.AddRange(stays);
        if (!held.IsHeld)
        {
            staging._warnings.Add("the folder above the output cannot be locked: see that no two builds run there at once");
        }

        return staging;
    }

    private static string FreeFolder(OutputFolder output) =>
        Enumerable.Range(1, int.MaxValue)
            .Select(number => Path.Combine(output.Parent, $"{output.StagingPrefix}{number}"))
            .First(folder => !Path.Exists(folder));

    private void Replace()
    {
        DiskFault.Named(_output.Shown, Swap);
        if (!_lock.TryFlushNames())
        {
            _warnings.Add("the disk could not promise that the new site outlasts a power cut just now; build again if there is one");
        }

        _warnings.AddRange(Litter.Remove(_output, _files.Folder).Select(StaysBehind));
    }

    private bool Swap()
    {
        _files.Complete();
        _lock.FlushDisk();
        if (!FolderSwap.Swap(_output, _files.Folder))
        {
            _warnings.Add("this disk cannot exchange two folders at a stroke: the site was away for a moment while it was replaced");
        }

        return _committed = true;
    }

    private static string StaysBehind(string name) =>
        $"“{name}” beside the site could not be removed; the next build tries again";
}
