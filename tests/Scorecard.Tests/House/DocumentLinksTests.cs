using System.Text.RegularExpressions;
using Scorecard.Tests.Snapshots;

namespace Scorecard.Tests.House;

/// <summary>A document leads its readers to files that are there.</summary>
public sealed partial class DocumentLinksTests
{
    private static readonly string[] _folders = [".", "docs", ".github", "src/Scorecard"];

    [Fact]
    public void Each_link_in_the_documents_leads_to_a_file() =>
        Assert.Empty(Documents().SelectMany(d => Links(d).Where(l => !Exists(d, l)).Select(l => $"{Shown(d)}: {l}")));

    [Fact]
    public void The_documents_and_their_links_are_found()
    {
        Assert.Contains("README.md", Documents().Select(Shown));
        Assert.Contains("docs/formats.md", Links(Path.Combine(Repository.Root, "README.md")));
        Assert.False(Exists(Path.Combine(Repository.Root, "README.md"), "docs/nothing.md"));
    }

    private static IEnumerable<string> Documents() => _folders
        .Select(f => Path.GetFullPath(Path.Combine(Repository.Root, f)))
        .Where(Directory.Exists)
        .SelectMany(f => Directory.EnumerateFiles(f, "*.md", f.EndsWith("docs", StringComparison.Ordinal)
            ? SearchOption.AllDirectories
            : SearchOption.TopDirectoryOnly))
        .Order(StringComparer.Ordinal);

    /// <summary>Links to files of the repository; what stands in code is an example.</summary>
    private static IEnumerable<string> Links(string document) =>
        Link().Matches(Code().Replace(File.ReadAllText(document), ""))
            .Select(m => m.Groups[1].Value.Split('#')[0])
            .Where(l => l.Length > 0 && !l.Contains(':', StringComparison.Ordinal));

    private static bool Exists(string document, string link) =>
        Path.Exists(Path.Combine(Path.GetDirectoryName(document)!, link));

    private static string Shown(string document) => Path.GetRelativePath(Repository.Root, document).Replace('\\', '/');

    [GeneratedRegex(@"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^```.*?^```|`[^`\n]*`|^    [^\n]*$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Code();
}
