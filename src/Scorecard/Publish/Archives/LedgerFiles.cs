using Scorecard.Render;

namespace Scorecard.Publish.Archives;

/// <summary>The ledger as it stands in the site, so that a deployed copy can be held to the archive.</summary>
public static class LedgerFiles
{
    /// <summary>The file; none before anything was published.</summary>
    public static IEnumerable<SiteFile> Of(ArchiveFolder archive) => LedgerFile.Read(archive, []).Ledger is { Entries.Count: > 0 } ledger
        ? [new SiteFile(ArchiveFolder.LedgerName, ledger.ToBytes())]
        : [];
}
