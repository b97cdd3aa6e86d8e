using System.Text;
using Scorecard.Domain;

namespace Scorecard.Render.Assets;

/// <summary>The files that every page needs, kept in the library.</summary>
internal static class StyleFiles
{
    private const string Prefix = "Scorecard.Render.Assets.";

    // The scorecard's own script; no page at the root is a scorecard.
    private const string Script = "scorecard.js";

    private static readonly string[] _names = ["scorecard.css", "favicon.svg"];

    /// <summary>The files below a folder of the site.</summary>
    /// <param name="folder">The folder; empty for the root, otherwise it ends in a slash.</param>
    /// <param name="theme">The council's own look, so that a version folder keeps the one that it was published with.</param>
    internal static IEnumerable<SiteFile> In(string folder, Theme theme)
    {
        foreach (var name in folder.Length == 0 ? _names : [.. _names, Script])
        {
            yield return new SiteFile($"{folder}assets/{name}", Read(name));
        }

        if (theme.HasStyle)
        {
            yield return new SiteFile($"{folder}assets/theme.css", Encoding.UTF8.GetBytes(theme.Style));
        }

        if (theme.HasLogo)
        {
            yield return new SiteFile($"{folder}assets/{theme.LogoName}", theme.Logo);
        }
    }

    /// <summary>The script that lets short addresses keep the place that was asked for.</summary>
    internal static SiteFile Forwarding() => new("assets/forward.js", Read("forward.js"));

    /// <summary>The script that says on a page that its version no longer holds, without the versions it knows of.</summary>
    internal static byte[] Watch() => Read("editions.js");

    /// <summary>A script of a page that belongs to no version.</summary>
    internal static byte[] ScriptOf(string name) => Read(name);

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
