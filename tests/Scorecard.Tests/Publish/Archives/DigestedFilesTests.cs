using System.Security.Cryptography;
using System.Text;
using Scorecard.Domain;
using Scorecard.Publish.Archives;
using Scorecard.Render;

namespace Scorecard.Tests.Publish.Archives;

/// <summary>The digest goes where the layout left a place for it, and nowhere else; the sums are those of the finished files.</summary>
public sealed class DigestedFilesTests
{
    private const string Place = $"<code class=\"digest\">{ContentDigest.Unfilled}</code>";

    private static readonly VersionId _version = new(Month.Of(2017, 4), 1);

    [Theory]
    [InlineData($"<p>{Place}</p>", 1)]
    [InlineData($"<p>{ContentDigest.Unfilled}</p>{Place}", 1)]
    [InlineData($"<p>--{ContentDigest.Unfilled}--</p>{Place}<p>{ContentDigest.Unfilled}</p>", 1)]
    [InlineData($"<p>{ContentDigest.Unfilled}</p>", 0)]
    [InlineData($"{Place}<p>--{ContentDigest.Unfilled}--{ContentDigest.Unfilled}</p>", 1)]
    [InlineData("<p></p>", 0)]
    public void The_digest_fills_the_place_that_the_layout_left(string page, int places)
    {
        var made = DigestedFiles.Of(_version, [File("b/index.html", page), File("a.txt", Place)]);
        var filled = Text(made, "b/index.html");
        Assert.Equal(page.Replace(Place, $"<code class=\"digest\">{made.Digest}</code>", StringComparison.Ordinal), filled);
        Assert.Equal(places, filled.Split(made.Digest).Length - 1);
        Assert.Equal(Place, Text(made, "a.txt"));
    }

    [Fact]
    public void Files_and_entries_come_by_path_with_the_sums_of_the_finished_files()
    {
        var made = DigestedFiles.Of(_version, [.. Enumerable.Range(0, 100).Select(at => File($"{at}/index.html", $"{new string('x', at * 37)}{Place}{at}"))]);
        Assert.Equal(made.Entries.Select(entry => entry.Path).Order(StringComparer.Ordinal), made.Entries.Select(entry => entry.Path));
        Assert.All(made.Entries.Zip(made.Files), pair =>
        {
            Assert.Equal($"{_version}/{pair.First.Path}", pair.Second.Path);
            Assert.Equal(pair.Second.Content.Length, pair.First.Bytes);
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(pair.Second.Content.Span)), pair.First.Sha256);
        });
    }

    private static SiteFile File(string path, string text) => new($"{_version}/{path}", Encoding.UTF8.GetBytes(text));

    private static string Text(DigestedFiles made, string path) =>
        Encoding.UTF8.GetString(made.Files.Single(file => file.Path == $"{_version}/{path}").Content.Span);
}
