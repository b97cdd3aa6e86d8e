using Scorecard.Diagnostics;

namespace Scorecard.Read;

/// <summary>What the folders hold: raw values, each with its place. Every list is sorted by path.</summary>
public sealed record Sources
{
    /// <summary>data/scorecard.yaml; null if there is none.</summary>
    public YamlFile? Scorecard { get; init; }

    /// <summary>The files of data/indicators.</summary>
    public IReadOnlyList<YamlFile> Indicators { get; init; } = [];

    /// <summary>The files of data/results.</summary>
    public IReadOnlyList<CsvFile> Results { get; init; } = [];

    /// <summary>The folders of content/editions.</summary>
    public IReadOnlyList<EditionFolder> Editions { get; init; } = [];

    /// <summary>The files of content/pages.</summary>
    public IReadOnlyList<MarkdownFile> Pages { get; init; } = [];

    /// <summary>The files of content/theme.</summary>
    public ThemeFiles Theme { get; init; } = ThemeFiles.None;

    /// <summary>The text of every file read, by path, to quote from.</summary>
    public IReadOnlyDictionary<string, SourceText> Texts { get; init; } = new Dictionary<string, SourceText>();

    /// <summary>By which digest each file is known, by path: see <see cref="InputDigest"/>.</summary>
    public IReadOnlyDictionary<string, string> Digests { get; init; } = new Dictionary<string, string>();

    /// <summary>The line that a finding stands on, or nothing if it means the file as a whole.</summary>
    public string Excerpt(Location location) =>
        Texts.TryGetValue(location.File, out var text) ? text.Line(location.Line) : "";

    /// <summary>The name of the column that a finding's cell stands in; empty if it means no single cell.</summary>
    public string ColumnName(Location location) =>
        Results.FirstOrDefault(f => f.Path == location.File)?.ColumnName(location) ?? "";
}
