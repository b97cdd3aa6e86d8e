using Scorecard.Diagnostics;
using Scorecard.Tests.Snapshots;

namespace Scorecard.Tests.Diagnostics;

/// <summary>
/// A mistake planted in the small council: the files that differ from it, laid over it. deleted.txt names files of the
/// council to leave out.
/// </summary>
public sealed record Fixture(string Name)
{
    private static readonly string[] _notLaid = ["deleted.txt", "findings.verified.txt", "findings.received.txt"];

    private static string Diagnostics => Path.Combine(Repository.Root, "tests", "Scorecard.Tests", "Diagnostics");

    /// <summary>The council that is in order.</summary>
    public static string Council => Path.Combine(Diagnostics, "council");

    /// <summary>Every fixture, by name.</summary>
    public static IReadOnlyList<Fixture> All =>
    [
        .. Directory.GetDirectories(Path.Combine(Diagnostics, "fixtures"))
            .Select(folder => new Fixture(Path.GetFileName(folder)))
            .OrderBy(fixture => fixture.Name, StringComparer.Ordinal),
    ];

    /// <summary>The code of the rule that it shows.</summary>
    public string Code => Name.Split('-')[0];

    /// <summary>True if the mistake is in the files themselves: Read/ReadFixtureTests makes and verifies those.</summary>
    public bool IsOfFiles => string.CompareOrdinal(Code, "SC1200") < 0;

    /// <summary>True if the mistake needs a publication before it: Publish/Archives/PublishedFixtureTests makes and verifies those.</summary>
    public bool IsOfPublication => Code.StartsWith("SC18", StringComparison.Ordinal);

    /// <summary>Its folder.</summary>
    public string Folder => Path.Combine(Diagnostics, "fixtures", Name);

    /// <summary>What is found in a folder, through all rooms that look for mistakes.</summary>
    public static IReadOnlyList<Diagnostic> FindingsIn(string root) => BuildPipeline.Check(root).Findings;

    /// <summary>What is found in the council with this mistake.</summary>
    public IReadOnlyList<Diagnostic> Findings()
    {
        var root = Directory.CreateTempSubdirectory("council-");
        try
        {
            Lay(root.FullName);
            return FindingsIn(root.FullName);
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    private void Lay(string root)
    {
        Copy(Council, root);
        Copy(Folder, root);
        foreach (var file in Deleted().Where(line => line.Length > 0))
        {
            File.Delete(Path.Combine(root, file));
        }

        Prune(root);
    }

    /// <summary>Takes away empty folders: a checkout holds none.</summary>
    private static void Prune(string folder)
    {
        foreach (var inner in Directory.GetDirectories(folder))
        {
            Prune(inner);
            if (!Directory.EnumerateFileSystemEntries(inner).Any())
            {
                Directory.Delete(inner);
            }
        }
    }

    private string[] Deleted()
    {
        var list = Path.Combine(Folder, "deleted.txt");
        return File.Exists(list) ? File.ReadAllLines(list) : [];
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(from, file);
            if (!_notLaid.Contains(relative))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, relative))!);
                File.Copy(file, Path.Combine(to, relative), overwrite: true);
            }
        }
    }
}
