using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Read;
using Scorecard.Text;
using Scorecard.Validate.Scalars;
using Scorecard.Validate.Shapes;

namespace Scorecard.Validate.Narratives;

/// <summary>Markdown files as narrative and front matter.</summary>
internal static class Texts
{
    internal static Narrative Body(MarkdownFile file) => new(file.Path, file.BodyLine, file.Body);

    /// <summary>The keys before the text; none if there are none.</summary>
    internal static Fields FrontMatter(MarkdownFile file, Report report, Questions? asked = null) =>
        new(file.FrontMatter ?? new YamlNode.Mapping([], new Location(file.Path, 1, 1)), report, asked);

    /// <summary>The file's name without its folder and ending.</summary>
    internal static string NameOf(MarkdownFile file) => Path.GetFileNameWithoutExtension(file.Path);

    /// <summary>Where the words start.</summary>
    internal static Location Start(MarkdownFile file)
    {
        var blank = file.Body.Split('\n').TakeWhile(string.IsNullOrWhiteSpace).Count();
        return new Location(file.Path, file.BodyLine + (file.Body.Trim().Length == 0 ? 0 : blank), 1);
    }

    /// <summary>What was written, fit to stand in a message.</summary>
    internal static string Quote(string text) => $"“{Shown.Short(HiddenCharacters.Without(text))}”";

    /// <summary>The cure where a known word is near, or another.</summary>
    internal static string Cure(string written, IEnumerable<string> known, string otherwise) =>
        Nearest.To(written, known) is { } nearest ? $"write {nearest}" : otherwise;
}
