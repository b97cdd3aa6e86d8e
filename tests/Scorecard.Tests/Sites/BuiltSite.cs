using System.Text;
using System.Text.Json;

namespace Scorecard.Tests.Sites;

/// <summary>A built site, read back from disk.</summary>
/// <param name="Files">Every file by its path from the root, with forward slashes.</param>
public sealed record BuiltSite(IReadOnlyDictionary<string, byte[]> Files)
{
    /// <summary>Reads a built site.</summary>
    public static BuiltSite Read(string folder) => new(
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes));

    /// <summary>The paths, sorted.</summary>
    public IEnumerable<string> Paths => Files.Keys.Order(StringComparer.Ordinal);

    /// <summary>A file as text.</summary>
    public string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    /// <summary>A file as JSON.</summary>
    public JsonElement Json(string path) => JsonDocument.Parse(Files[path]).RootElement;

    /// <summary>The files that contain some words.</summary>
    public IEnumerable<string> With(string words) =>
        Paths.Where(path => Text(path).Contains(words, StringComparison.OrdinalIgnoreCase));

    /// <summary>What differs from another site: paths only here, only there, or with other bytes.</summary>
    public IReadOnlyList<string> Differences(BuiltSite other) =>
    [
        .. Paths.Union(other.Paths).Where(path =>
            !Files.TryGetValue(path, out var mine)
            || !other.Files.TryGetValue(path, out var theirs)
            || !mine.AsSpan().SequenceEqual(theirs)),
    ];
}
