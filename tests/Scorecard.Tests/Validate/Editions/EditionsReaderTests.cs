using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Read;
using Scorecard.Validate.Editions;
using Scorecard.Validate.Results;

namespace Scorecard.Tests.Validate.Editions;

public sealed class EditionsReaderTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("editions-");

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public void A_declaration_says_meeting_readers_and_versions()
    {
        var (editions, findings) = Read("""
            release: June 2017
            meeting: { committee: "Children’s Cabinet Committee", date: 2017-06-22 }
            classification: restricted
            versions:
              - { version: 1, published: 2017-06-14 }
              - { version: 2, published: 2017-07-03, kind: correction, reason: "SCS-05 counted late assessments twice." }
            """);

        Assert.Empty(findings);
        var edition = Assert.Single(editions);
        Assert.Equal(Month.Of(2017, 4), edition.Month);
        Assert.Equal("content/editions/2017-04", edition.Folder);
        Assert.Equal("June 2017", edition.Release);
        Assert.Equal(Classification.Restricted, edition.Classification);
        Assert.Equal(new DateOnly(2017, 6, 22), edition.Meeting?.Date);
        Assert.Equal(
            [
                new EditionVersion(1, new DateOnly(2017, 6, 14), VersionKind.First, ""),
                new EditionVersion(
                    2, new DateOnly(2017, 7, 3), VersionKind.Correction, "SCS-05 counted late assessments twice."),
            ],
            edition.Versions);
    }

    [Theory]
    [InlineData("")]
    [InlineData("versions:")]
    [InlineData("versions: []")]
    public void Without_versions_it_is_a_draft(string versions)
    {
        var (editions, findings) = Read($"classification: unrestricted\n{versions}\n");

        Assert.Empty(findings);
        Assert.True(Assert.Single(editions).IsDraft);
    }

    [Theory]
    [InlineData("clasification: exempt", "unknown-key")]
    [InlineData("classification:", "edition-without-classification")]
    [InlineData("classification: Public", "unknown-word")]
    [InlineData("classification: restricted\nversion: 1", "unknown-key")]
    [InlineData("classification: restricted\nversions:\n  - { version: 2, published: 2017-06-14 }", "version-out-of-order")]
    [InlineData("classification: restricted\nversions:\n  - { version: 1, published: 2017-04-30 }", "published-too-early")]
    [InlineData("classification: restricted\nversions:\n  - { version: 1, published: 14/06/2017 }", "not-a-date")]
    [InlineData(
        "classification: restricted\nversions:\n  - { version: 1, published: 2017-06-14 }\n"
        + "  - { version: 2, published: 2017-06-14, kind: revision, resaon: Late returns. }",
        "unknown-key")]
    [InlineData(
        "classification: restricted\nversions:\n  - { version: 1, published: 2017-06-14 }\n"
        + "  - { version: 2, published: 2017-06-14, kind: first, reason: Late returns. }",
        "version-without-reason")]
    public void A_mistake_is_told_once_and_the_edition_left_out(string declaration, string rule)
    {
        var (editions, findings) = Read(declaration);

        Assert.Equal([rule], findings.Select(f => f.Rule.Name));
        Assert.Empty(editions);
    }

    [Fact]
    public void Nothing_is_said_of_missing_results_while_a_file_has_a_name_that_nobody_can_read()
    {
        var unknown = Results() with { IsComplete = false, Results = new Dictionary<Month, MonthlyResults>() };

        Assert.Empty(Read("classification: exempt", unknown).Findings);
    }

    [Fact]
    public void An_empty_folder_is_no_edition()
    {
        Directory.CreateDirectory(Path.Combine(_root.FullName, "content/editions/2017-05"));

        Assert.Empty(Read("classification: exempt").Findings);
    }

    private static MonthlyReturns Results() => new(
        new Dictionary<Month, MonthlyResults> { [Month.Of(2017, 4)] = new(Month.Of(2017, 4), []) },
        new HashSet<(Month, IndicatorId)>());

    private (IReadOnlyList<DeclaredEdition> Editions, IReadOnlyList<Diagnostic> Findings) Read(
        string declaration, MonthlyReturns? results = null)
    {
        var folder = _root.CreateSubdirectory("content/editions/2017-04");
        File.WriteAllText(Path.Combine(folder.FullName, "edition.yaml"), declaration);
        var report = new Report();
        var editions = EditionsReader.Read(SourceReader.Read(_root.FullName, report).Editions, results ?? Results(), Frequency.Monthly, report);
        return (editions, report.Findings);
    }
}
