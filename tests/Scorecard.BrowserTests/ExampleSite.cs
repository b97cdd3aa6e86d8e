using Scorecard.Domain;
using Scorecard.Tests.Snapshots;

namespace Scorecard.BrowserTests;

/// <summary>
/// The repository's example, published anew in a folder of its own, so that every page is as the program makes it now:
/// with a corrected month, a withdrawn one and a draft.
/// </summary>
internal sealed class ExampleSite : IDisposable
{
    /// <summary>The newest month that is published.</summary>
    internal const string Newest = "2017-04";

    /// <summary>The scorecard of the newest published month.</summary>
    internal const string Scorecard = $"{Newest}/v1/index.html";

    /// <summary>A version that a later one corrected.</summary>
    internal const string Superseded = "2017-02/v1/index.html";

    /// <summary>A version that was taken back.</summary>
    internal const string Withdrawn = "2016-05/v1/index.html";

    /// <summary>A month that is not published yet.</summary>
    internal const string Draft = "2017-05/v1/index.html";

    private const string Corrected = "content/editions/2017-02/edition.yaml";

    private readonly string _root = Directory.CreateTempSubdirectory("scorecard-browser-").FullName;

    internal ExampleSite()
    {
        Copy("content");
        Copy("data");
        var now = File.ReadAllText(Path.Combine(_root, Corrected));
        Write(now[..now.IndexOf("  - version: 2", StringComparison.Ordinal)]);
        Publish(drafts: false);
        PublishPipeline.Withdraw(
            _root, new VersionId(Month.Of(2016, 5), 1), new DateOnly(2017, 7, 3), "It told of a person.", CancellationToken.None);
        Write(now);
        Publish(drafts: true);
    }

    /// <summary>The built site. Its name is one that addresses must not stumble over.</summary>
    internal string Folder => Path.Combine(_root, "the site é");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private void Publish(bool drafts)
    {
        var outcome = PublishPipeline.Publish(
            new BuildRequest(_root, Folder) { Drafts = drafts }, new HashSet<Month>(), CancellationToken.None);
        Assert.True(outcome.Build?.Written is not null, string.Join('\n', outcome.Check.Findings));
    }

    private void Write(string text) => File.WriteAllText(Path.Combine(_root, Corrected), text);

    private void Copy(string folder)
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_root, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
