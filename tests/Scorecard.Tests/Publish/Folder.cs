using System.Text;
using Scorecard.Publish;
using Scorecard.Render;

namespace Scorecard.Tests.Publish;

/// <summary>A council's folder for one test, with the site that is published in it.</summary>
internal sealed class Folder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("scorecard-").FullName;

    public string Site => At("_site");

    public SiteTarget Target => new("_site", Root) { Inputs = ["content", "data", "site"] };

    public OutputFolder Output => OutputFolder.Of(Target);

    public static IEnumerable<SiteFile> Pages(string edition) =>
    [
        Text(".nojekyll", ""),
        Text("editions.json", edition),
        Text("index.html", $"the newest is {edition}"),
        Text($"{edition}/v1/index.html", $"the scorecard of {edition}"),
        Text($"{edition}/v1/assets/style.css", "body { color: CanvasText }"),
    ];

    public static SiteFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    public static string[] Expected(string edition) =>
        [.. Pages(edition).Select(page => $"{page.Path}: {Encoding.UTF8.GetString(page.Content.Span)}").Order(StringComparer.Ordinal)];

    public string At(string path) => Path.Combine(Root, path);

    public SiteWritten Publish(string edition) => SiteFolder.Replace(Target, Pages(edition), CancellationToken.None);

    public void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    /// <summary>Every file of the published site with its text.</summary>
    public string[] Published() =>
    [
        .. Directory.EnumerateFiles(Site, "*", SearchOption.AllDirectories)
            .Select(file => $"{Path.GetRelativePath(Site, file).Replace('\\', '/')}: {File.ReadAllText(file)}")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>What stands beside the site.</summary>
    public string[] Beside() =>
        [.. Directory.GetFileSystemEntries(Root).Select(entry => Path.GetFileName(entry)).Where(name => name != "_site").Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
