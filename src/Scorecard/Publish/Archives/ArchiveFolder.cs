using Scorecard.Domain;

namespace Scorecard.Publish.Archives;

/// <summary>The folder of the archive, site/, and the names that are used in it and beside it.</summary>
/// <param name="Full">The folder's full path.</param>
public sealed record ArchiveFolder(string Full)
{
    public const string Name = "site";
    public const string LedgerName = "ledger.json";
    public const string ManifestName = "manifest.json";
    public const string SumsName = "SHA256SUMS";
    public const string FiguresName = "data/scorecard.json";

    /// <summary>The archive of a council.</summary>
    /// <param name="root">The folder that holds content/ and data/.</param>
    public static ArchiveFolder Of(string root) => new(Path.Combine(Path.GetFullPath(root), Name));

    public string Parent => Path.GetDirectoryName(Full)!;

    public string Ledger => Path.Combine(Full, LedgerName);

    /// <summary>Where a version is made ready, with the ledger that will name it.</summary>
    public string Staging => Path.Combine(Parent, $".{Path.GetFileName(Full)}.staging-1");

    public string StagedVersion => Path.Combine(Staging, "version");

    public string StagedLedger => Path.Combine(Staging, LedgerName);

    /// <summary>Where a version's old bytes wait where two folders cannot be exchanged at a stroke.</summary>
    public string SetAside => Path.Combine(Staging, "before");

    public string Edition(Month month) => Path.Combine(Full, month.ToString());

    public string Version(VersionId id) => Path.Combine(Full, id.Month.ToString(), Folder(id.Number));

    public string File(VersionId id, string path) => Path.Combine(Version(id), path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The name of a version's folder below its edition.</summary>
    public static string Folder(int version) => FormattableString.Invariant($"v{version}");
}
