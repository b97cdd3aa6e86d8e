using Scorecard.Domain;

namespace Scorecard.Compose.Versions;

/// <summary>Says which of an edition's texts differ between two versions.</summary>
internal static class ChangedTexts
{
    /// <summary>Their names in words: the cover paper, the exception report on SCS-07.</summary>
    internal static IReadOnlyList<string> Between(
        IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> now, Month month)
    {
        var folder = VersionInputs.FolderOf(month);
        return
        [
            .. before.Keys.Union(now.Keys)
                .Where(path => path.StartsWith(folder, StringComparison.Ordinal))
                .Where(path => before.GetValueOrDefault(path) != now.GetValueOrDefault(path))
                .Order(StringComparer.Ordinal)
                .Select(path => Name(path[folder.Length..]))
                .Where(name => name.Length > 0),
        ];
    }

    /// <summary>The declaration itself changes with each version and is no text.</summary>
    private static string Name(string path)
    {
        var subject = path[(path.LastIndexOf('/') + 1)..].Split('.')[0];
        return path.Split('/')[0] switch
        {
            "edition.yaml" => "",
            "cover-paper.md" => "the cover paper",
            "exceptions" => $"the exception report on {subject}",
            "commentary" => $"the commentary on {subject}",
            "cohorts" => $"the text on the cohort {subject}",
            _ => $"the picture {path}",
        };
    }
}
