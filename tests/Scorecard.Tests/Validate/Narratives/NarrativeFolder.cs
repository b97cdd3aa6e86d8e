using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Read;
using Scorecard.Validate.Narratives;

namespace Scorecard.Tests.Validate.Narratives;

/// <summary>A council of two editions whose texts are in order, to put one mistaken text into.</summary>
internal sealed class NarrativeFolder : IDisposable
{
    internal const string April = "content/editions/2017-04";

    private const string Paper = """
        ---
        summary: Of {{ rag.total }} measures {{ rag.red | words }} are Red.
        recommendation: The committee is asked to note the report.
        classification: Unrestricted
        ---
        ## Introduction

        First paragraph.

        Second paragraph.
        """;

    private readonly string _root = Directory.CreateTempSubdirectory("narrative").FullName;
    private readonly Report _report = new();

    internal NarrativeFolder()
    {
        With("content/editions/2017-03/cover-paper.md", Paper);
        With($"{April}/cover-paper.md", Paper);
        With($"{April}/edition.yaml", "classification: unrestricted\n");
        With("content/pages/glossary.md", "# Glossary\n\nWords.");
    }

    internal Classification MarchIs { get; init; }

    internal bool MarchIsDraft { get; init; }

    internal bool HasMeeting { get; init; } = true;

    internal Written? Written { get; private set; }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    internal NarrativeFolder With(string path, string text) => With(path, System.Text.Encoding.UTF8.GetBytes(text));

    internal NarrativeFolder With(string path, byte[] bytes)
    {
        var file = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return this;
    }

    internal NarrativeFolder WithCommentary(string text) => With($"{April}/commentary/SCS-01.md", text);

    internal NarrativeFolder Without(string path)
    {
        File.Delete(Path.Combine(_root, path));
        return this;
    }

    /// <summary>The findings, each as <c>SC1521 2017-04/commentary/SCS-01.md(1,5): message; fix</c>.</summary>
    internal IReadOnlyList<string> Findings()
    {
        var sources = SourceReader.Read(_root, new Report());
        Written = NarrativeReader.Read(sources, [Edition(3), Edition(4)], SmallCouncil.Facts, _report);
        return [.. _report.Findings.Select(f => $"{f.Rule.Code} {Short(f.Location)}: {f.Message}; {f.Fix}")];
    }

    private static string Short(Location at) => at.ToString().Replace("content/editions/", "", StringComparison.Ordinal);

    private DeclaredEdition Edition(int month) => new()
    {
        Month = Month.Of(2017, month),
        Folder = $"content/editions/2017-0{month}",
        Meeting = HasMeeting ? new Meeting("Children's Committee", new DateOnly(2017, month + 2, 22)) : null,
        Classification = month == 3 ? MarchIs : Classification.Unrestricted,
        Versions = month == 3 && MarchIsDraft
            ? []
            : [new EditionVersion(1, new DateOnly(2017, month + 2, 14), VersionKind.First, "")],
    };
}
