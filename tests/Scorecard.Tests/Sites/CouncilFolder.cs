namespace Scorecard.Tests.Sites;

/// <summary>A copy of a council's files that a test may change, with the site built from it.</summary>
public sealed class CouncilFolder : IDisposable
{
    private static readonly string[] _inputs = ["content", "data", "site"];

    private CouncilFolder(string root) => Root = root;

    /// <summary>The folder that holds content/ and data/.</summary>
    public string Root { get; }

    private string Site => Path.Combine(Root, "_site");

    /// <summary>A copy of the council in <paramref name="source"/>.</summary>
    /// <param name="source">The council's folder.</param>
    /// <param name="name">The name of the copy, to see that names do not matter.</param>
    /// <param name="backwards">True to create the files in the opposite order.</param>
    public static CouncilFolder CopyOf(string source, string name = "council", bool backwards = false)
    {
        var copy = new CouncilFolder(Path.Combine(Directory.CreateTempSubdirectory("scorecard-").FullName, name));
        var files = _inputs
            .Select(input => Path.Combine(source, input))
            .Where(Directory.Exists)
            .SelectMany(input => Directory.GetFiles(input, "*", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)
            .Select(file => Path.GetRelativePath(source, file));
        foreach (var file in backwards ? files.Reverse() : files)
        {
            copy.Write(file, File.ReadAllBytes(Path.Combine(source, file)));
        }

        return copy;
    }

    /// <summary>The small council that is in order.</summary>
    public static CouncilFolder Small() => CopyOf(Diagnostics.Fixture.Council);

    /// <summary>Writes a file of the council.</summary>
    public void Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>Replaces words in a file of the council; they must be there.</summary>
    public void Replace(string path, string old, string now)
    {
        var text = File.ReadAllText(Path.Combine(Root, path));
        Assert.Contains(old, text, StringComparison.Ordinal);
        Write(path, text.Replace(old, now, StringComparison.Ordinal));
    }

    /// <summary>Builds the site.</summary>
    public BuildOutcome Build(Func<BuildRequest, BuildRequest>? change = null)
    {
        var request = new BuildRequest(Root, Site);
        return BuildPipeline.Build(change is null ? request : change(request), CancellationToken.None);
    }

    /// <summary>Builds the site without errors and reads it.</summary>
    public BuiltSite Built(Func<BuildRequest, BuildRequest>? change = null)
    {
        var outcome = Build(change);
        Assert.True(outcome.Written is not null, string.Join('\n', outcome.Check.Findings));
        return BuiltSite.Read(Site);
    }

    /// <summary>Publishes every declared version, which must succeed.</summary>
    public PublishOutcome Publish()
    {
        var outcome = PublishPipeline.Publish(new BuildRequest(Root, Site), new HashSet<Scorecard.Domain.Month>(), CancellationToken.None);
        Assert.True(outcome.Build?.Written is not null, string.Join('\n', outcome.Check.Findings));
        return outcome;
    }

    /// <summary>Declares one version more of an edition.</summary>
    public void Declare(string edition, int version, string published, string kind = "correction", string reason = "A figure was wrong.")
    {
        var path = $"content/editions/{edition}/edition.yaml";
        var text = File.ReadAllText(Path.Combine(Root, path)).TrimEnd('\n');
        Write(path, $"{text}\n  - version: {version}\n    published: {published}\n    kind: {kind}\n    reason: {reason}\n");
    }

    /// <summary>The archive, and every file in it.</summary>
    public BuiltSite Archived() => BuiltSite.Read(Path.Combine(Root, "site"));

    /// <summary>What verifying the archive finds.</summary>
    public Scorecard.Publish.Archives.Verification Verified() =>
        Scorecard.Publish.Archives.ArchiveVerifier.Verify(Scorecard.Publish.Archives.ArchiveFolder.Of(Root));

    public void Dispose() => Directory.GetParent(Root)!.Delete(recursive: true);

    private void Write(string path, byte[] content)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, content);
    }
}
