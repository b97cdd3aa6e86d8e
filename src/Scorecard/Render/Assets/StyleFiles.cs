namespace Scorecard.Render.Assets;

/// <summary>The files that every page needs, kept in the library.</summary>
internal static class StyleFiles
{
    private const string Prefix = "Scorecard.Render.Assets.";

    private static readonly string[] _names = ["scorecard.css", "favicon.svg", "scorecard.js"];

    /// <summary>The files below a folder of the site.</summary>
    /// <param name="folder">The folder; empty for the root, otherwise it ends in a slash.</param>
    internal static IEnumerable<SiteFile> In(string folder) =>
        _names.Select(name => new SiteFile($"{folder}assets/{name}", Read(name)));

    /// <summary>The script that lets short addresses keep the place that was asked for.</summary>
    internal static SiteFile Forwarding() => new("assets/forward.js", Read("forward.js"));

    /// <summary>The schema that describes scorecard.json.</summary>
    internal static byte[] Schema() => Read("scorecard.schema.json");

    private static byte[] Read(string name)
    {
        using var stream = typeof(StyleFiles).Assembly.GetManifestResourceStream(Prefix + name)
            ?? throw new InvalidOperationException($"the library was built without {name}");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
