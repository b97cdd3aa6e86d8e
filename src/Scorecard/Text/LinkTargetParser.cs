using System.Globalization;
using Scorecard.Domain;

namespace Scorecard.Text;

/// <summary>Reads link targets as a browser would, so that nothing passes as harmless here that is not there.</summary>
internal static class LinkTargetParser
{
    private static readonly string[] _imageEndings = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg"];

    internal static LinkTarget Parse(string target, string fromFile)
    {
        var bare = Bare(target);
        if (IsNetworkPath(bare))
        {
            return new LinkTarget.Unsafe();
        }

        return SchemeOf(bare) is { } scheme ? WithScheme(scheme, target.Trim(), bare)
            : IndicatorId.TryParse(target) is { } id ? new LinkTarget.Indicator(id)
            : Local(target, fromFile);
    }

    /// <summary>Browsers drop blanks and control characters from addresses before they look for a scheme.</summary>
    private static string Bare(string target) => string.Concat(target.Where(c =>
        !char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format)));

    private static bool IsNetworkPath(string bare) => bare.Length > 1 && bare[0] is '/' or '\\' && bare[1] is '/' or '\\';

    private static string? SchemeOf(string bare)
    {
        var colon = bare.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && bare.IndexOfAny(['/', '\\', '#', '?']) is var stop && (stop < 0 || colon < stop)
            ? bare[..colon].ToLowerInvariant()
            : null;
    }

    private static LinkTarget WithScheme(string scheme, string target, string bare)
    {
        if (scheme is not ("http" or "https" or "mailto" or "tel") || bare != target)
        {
            return new LinkTarget.Unsafe();
        }

        return Uri.TryCreate(target, UriKind.Absolute, out var address) && LeadsSomewhere(address)
            ? address.UserInfo.Length == 0 || scheme == "mailto" ? new LinkTarget.External(address) : new LinkTarget.Unsafe()
            : new LinkTarget.Unknown();
    }

    private static bool LeadsSomewhere(Uri address) => address.Scheme switch
    {
        "mailto" => address.UserInfo.Length > 0 && address.Host.Length > 0,
        "tel" => address.AbsolutePath.Any(char.IsAsciiDigit),
        _ => address.Host.Length > 0,
    };

    private static LinkTarget Local(string target, string fromFile)
    {
        var parts = target.Split('#', 2);
        var anchor = parts.Length > 1 ? parts[1] : "";
        if (parts[0].Length == 0)
        {
            return anchor.Length > 0 ? new LinkTarget.Fragment(anchor) : new LinkTarget.Unknown();
        }

        return File(Resolve(Uri.UnescapeDataString(parts[0]), fromFile), anchor);
    }

    /// <summary>The path from the root; empty if it leads out of it.</summary>
    private static List<string> Resolve(string path, string fromFile)
    {
        List<string> folders = [.. fromFile.Split('/')[..^1]];
        foreach (var step in path.Split('/').Where(step => step != "."))
        {
            if (step.Length == 0 || step.Contains('\\', StringComparison.Ordinal) || (step == ".." && folders.Count == 0))
            {
                return [];
            }

            if (step == "..")
            {
                folders.RemoveAt(folders.Count - 1);
            }
            else
            {
                folders.Add(step);
            }
        }

        return folders;
    }

    private static LinkTarget File(List<string> path, string anchor) => path switch
    {
        ["content", "pages", var file] when Stem(file) is { } slug => new LinkTarget.Page(slug, anchor),
        ["content", "editions", var folder, .. var rest] when Month.TryParse(folder, out var month) =>
            InEdition(month, rest, anchor),
        _ => new LinkTarget.Unknown(),
    };

    private static LinkTarget InEdition(Month month, List<string> path, string anchor) => path switch
    {
        ["cover-paper.md"] => new LinkTarget.File(month, NarrativeKind.CoverPaper, "", anchor),
        ["exceptions", var file] when Stem(file) is { } id =>
            new LinkTarget.File(month, NarrativeKind.Exception, id, anchor),
        ["commentary", var file] when Stem(file) is { } id =>
            new LinkTarget.File(month, NarrativeKind.Commentary, id, anchor),
        ["cohorts", var file] when Stem(file) is { } id =>
            new LinkTarget.File(month, NarrativeKind.CohortNote, id, anchor),
        [.., var file] when IsImage(file) => new LinkTarget.Image(month, string.Join('/', path)),
        _ => new LinkTarget.Unknown(),
    };

    private static string? Stem(string file) =>
        file.Length > 3 && file.EndsWith(".md", StringComparison.Ordinal) ? file[..^3] : null;

    private static bool IsImage(string file) =>
        _imageEndings.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
