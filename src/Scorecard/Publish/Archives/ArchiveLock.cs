namespace Scorecard.Publish.Archives;

/// <summary>Lets one run at a time read or write the archive, so that no build meets a version half taken back.</summary>
public static class ArchiveLock
{
    /// <summary>Waits for the turn; null if there is no archive to wait for.</summary>
    /// <param name="archive">Where it is.</param>
    /// <param name="onWaiting">Called once if another run holds it.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public static PublishLock? Take(ArchiveFolder archive, Action? onWaiting, CancellationToken cancellation) =>
        Directory.Exists(archive.Full)
            ? PublishLock.Take(
                new LockedFolder(archive.Full, ArchiveFolder.Name, Path.Combine(archive.Parent, $".{ArchiveFolder.Name}.lock")),
                TimeSpan.FromMinutes(1),
                onWaiting,
                cancellation)
            : null;
}
