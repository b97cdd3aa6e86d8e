using CsCheck;
using Scorecard.Domain;
using Scorecard.Publish.Archives;
using Scorecard.Tests.Sites;

namespace Scorecard.Tests.Publish.Records;

/// <summary>What is remembered saves work and changes no byte.</summary>
public sealed class LastBuildTests : IDisposable
{
    private const string Record = ".scorecard";
    private const string Exception = "content/editions/2017-04/exceptions/SCS-04.md";

    private const string Glossary = "content/pages/glossary.md";

    private static readonly Gen<(int Action, int Edition, int Value)[]> _days =
        Gen.Select(Gen.Int[0, 11], Gen.Int[2, 4], Gen.Int[100, 190]).Array[1, 7];

    private static readonly string[] _carryTheDigest = ["index.html", "manifest.json", "SHA256SUMS"];

    private readonly CouncilFolder _council = CouncilFolder.Small();

    public void Dispose() => _council.Dispose();

    [Fact]
    public void Whatever_happens_between_builds_the_site_is_that_of_a_first_build() => _days.Sample(
        days =>
        {
            using var council = CouncilFolder.Small();
            var audience = Audience.Public;
            foreach (var (action, edition, value) in days)
            {
                audience = action == 11 ? (Audience)(1 - (int)audience) : audience;
                Happen(council, action, $"2017-0{edition}", value);
                if (council.Build(For).Written is not null)
                {
                    Assert.Empty(council.Built(For).Differences(Fresh(council, For)));
                }
            }

            BuildRequest For(BuildRequest request) => request with { Audience = audience };
        },
        iter: 12,
        threads: 1);

    [Fact]
    public void With_nothing_changed_nothing_is_read_or_written()
    {
        var first = _council.Build();
        var before = Stamps();

        var second = _council.Build();

        Assert.Equal(before, Stamps());
        Assert.NotNull(first.Check.Book);
        Assert.Null(second.Check.Book);
        Assert.Equal(first.Written!.Files, first.Written.Changed);
        Assert.Equal(first.Written with { Changed = 0, Warnings = [] }, second.Written! with { Warnings = [] });
        Assert.Equal((first.Editions, first.Pages, first.Ratings, first.Check.Files), (second.Editions, second.Pages, second.Ratings, second.Check.Files));
    }

    [Fact]
    public void One_changed_sentence_rewrites_the_pages_that_show_it_and_no_other()
    {
        _council.Built();
        var before = Stamps();
        _council.Write(Exception, File.ReadAllText(Path.Combine(_council.Root, Exception)) + "\nOne sentence more.\n");

        var written = _council.Build(request => request).Written!;

        var rewritten = Stamps().Where(file => !before.Contains(file)).Select(file => file.Path).ToList();
        Assert.Equal(written.Changed, rewritten.Count);
        var saying = BuiltSite.Read(Path.Combine(_council.Root, "_site")).With("One sentence more").Order(StringComparer.Ordinal);
        Assert.All(saying, path => Assert.Contains(path, rewritten));
        Assert.All(rewritten.Except(saying), path => Assert.Contains(Path.GetFileName(path), _carryTheDigest));
        Assert.All(rewritten, path => Assert.False(path.StartsWith("2017-03/", StringComparison.Ordinal), path));
    }

    [Fact]
    public void No_text_of_an_edition_is_on_the_pages_that_tell_figures_alone()
    {
        _council.Built();
        foreach (var text in Directory.GetFiles(Path.Combine(_council.Root, "content", "editions"), "*.md", SearchOption.AllDirectories))
        {
            File.AppendAllText(text, "\nOne sentence more.\n");
        }

        var site = _council.Built();

        Assert.Empty(site.Differences(Fresh(_council, request => request)));
        Assert.NotEmpty(site.With("One sentence more"));
        Assert.DoesNotContain(site.With("One sentence more"), path => path.StartsWith("indicators/", StringComparison.Ordinal) || path.StartsWith("compare/", StringComparison.Ordinal));
    }

    [Fact]
    public void What_an_author_is_warned_of_is_told_each_time()
    {
        File.Delete(Path.Combine(_council.Root, Exception));

        var first = _council.Build();
        var second = _council.Build();

        Assert.NotEmpty(first.Check.Findings);
        Assert.Equal(first.Check.Findings, second.Check.Findings);
    }

    [Fact]
    public void Warnings_are_told_again_from_the_record()
    {
        _council.Write(Exception, File.ReadAllText(Path.Combine(_council.Root, Exception)).Replace("due:", "# due:", StringComparison.Ordinal));

        var first = _council.Build();
        var second = _council.Build();

        Assert.Equal("SC1563", Assert.Single(first.Check.Findings).Rule.Code);
        Assert.NotNull(first.Written);
        Assert.Equal(first.Check.Findings, second.Check.Findings);
        Assert.Null(second.Check.Book);
    }

    [Fact]
    public void A_record_that_was_edited_or_cut_short_is_none()
    {
        var fresh = _council.Built();
        var record = Directory.GetFiles(Path.Combine(_council.Root, Record), "*.txt").Single();
        var text = File.ReadAllText(record);
        foreach (var damaged in new[] { "", "\n", text[..(text.Length / 2)], text.Replace("2017-04/v1/index.html", "2017-04/v1/paper/index.html", StringComparison.Ordinal), text + text })
        {
            File.WriteAllText(record, damaged);
            Assert.NotNull(_council.Build().Check.Book);
            Assert.Empty(fresh.Differences(BuiltSite.Read(Path.Combine(_council.Root, "_site"))));
        }
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("2017-03/v1/data/results.csv")]
    [InlineData("2017-04/v1/index.html")]
    public void A_file_damaged_without_a_trace_is_mended(string path)
    {
        var whole = _council.Built();
        Damage(Path.Combine(_council.Root, "_site", path));

        Assert.Empty(whole.Differences(_council.Built()));
    }

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("data/results.csv")]
    [InlineData("index.html")]
    public void A_published_file_damaged_without_a_trace_stops_the_next_build(string path)
    {
        _council.Publish();
        _council.Built();
        Damage(Path.Combine(_council.Root, "site", "2017-03", "v1", path));

        var stopped = Assert.Throws<ArchiveException>(() => _council.Build());
        Assert.Equal(ArchiveFaultKind.Changed, Assert.Single(stopped.Faults).Kind);
    }

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("data/results.csv")]
    [InlineData("index.html")]
    public void It_stops_one_after_an_edit_too(string path)
    {
        _council.Publish();
        _council.Built();
        _council.Write(Glossary, Explaining("one"));
        Assert.NotEqual(0, _council.Build().Written!.Changed);
        _council.Write(Glossary, Explaining("another"));
        Damage(Path.Combine(_council.Root, "site", "2017-03", "v1", path));

        var stopped = Assert.Throws<ArchiveException>(() => _council.Build());
        Assert.Equal(ArchiveFaultKind.Changed, Assert.Single(stopped.Faults).Kind);
    }

    [Fact]
    public void A_published_page_damaged_in_the_site_is_mended_by_the_build_after_an_edit()
    {
        _council.Publish();
        _council.Built();
        var page = Path.Combine(_council.Root, "_site", "2017-03", "v1", "index.html");
        var whole = File.ReadAllBytes(page);
        Damage(page);
        _council.Write(Glossary, Explaining("one"));

        _council.Built();

        Assert.Equal(whole, File.ReadAllBytes(page));
    }

    [Fact]
    public void A_link_that_somebody_put_into_the_site_is_no_part_of_it()
    {
        var whole = _council.Built();
        Directory.CreateSymbolicLink(Path.Combine(_council.Root, "_site", "2017-04", "v1", "data", "more"), Path.Combine(_council.Root, "data"));

        Assert.NotNull(_council.Build().Check.Book);
        Assert.Empty(whole.Differences(BuiltSite.Read(Path.Combine(_council.Root, "_site"))));
        Assert.True(Directory.Exists(Path.Combine(_council.Root, "data", "results")));
    }

    [Fact]
    public void While_a_publication_is_cut_short_everything_is_made_anew()
    {
        _council.Built();
        Directory.CreateDirectory(ArchiveFolder.Of(_council.Root).Staging);

        Assert.NotNull(_council.Build().Check.Book);
        Assert.NotNull(_council.Build().Check.Book);
    }

    [Fact]
    public void A_month_that_somebody_moved_and_linked_is_a_folder_again_after_an_edit()
    {
        _council.Publish();
        _council.Built();
        var (month, elsewhere) = (Path.Combine(_council.Root, "_site", "2017-03"), Path.Combine(_council.Root, "elsewhere"));
        Directory.Move(month, elsewhere);
        Directory.CreateSymbolicLink(month, elsewhere);
        _council.Write(Glossary, Explaining("one"));

        var site = _council.Built();

        Assert.Null(new DirectoryInfo(month).LinkTarget);
        Assert.Empty(site.Differences(Fresh(_council, request => request)));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_costs_time_and_no_more()
    {
        File.WriteAllText(Path.Combine(_council.Root, Record), "in the way");

        Assert.Empty(_council.Built().Differences(_council.Built()));
    }

    private static string Explaining(string word) => $"# Glossary\n\n## Word {word}\n\nWhat it means.\n";

    /// <summary>Changes a bit, and neither its length nor its date.</summary>
    private static void Damage(string file)
    {
        var (bytes, day) = (File.ReadAllBytes(file), File.GetLastWriteTimeUtc(file));
        bytes[^2] ^= 1;
        File.WriteAllBytes(file, bytes);
        File.SetLastWriteTimeUtc(file, day);
    }

    private static void Happen(CouncilFolder council, int action, string edition, int value)
    {
        var site = Path.Combine(council.Root, "_site");
        var page = Path.Combine(site, edition, "v1", "index.html");
        switch (action)
        {
            case 0:
                council.Write($"content/editions/{edition}/commentary/SCS-01.md", $"A remark of day {value}.\n");
                break;
            case 1:
                var path = $"data/results/{edition}.csv";
                var row = File.ReadLines(Path.Combine(council.Root, path)).First(line => line.StartsWith("SCS-01,all", StringComparison.Ordinal));
                council.Replace(path, row, $"SCS-01,all,,{value},200,,,");
                break;
            case 2:
                council.Replace("data/scorecard.yaml", "title:", $"# a remark {value}\ntitle:");
                break;
            case 3:
                council.Write(Glossary, Explaining($"{value}"));
                break;
            case 4 when Directory.Exists(Path.Combine(council.Root, Record)):
                Directory.Delete(Path.Combine(council.Root, Record), recursive: true);
                break;
            case 5 when Directory.Exists(site):
                Directory.Delete(site, recursive: true);
                break;
            case 6 when File.Exists(page):
                File.AppendAllText(page, "dropped in by hand");
                break;
            case 7 when File.Exists(page):
                File.Delete(page);
                break;
            case 8 when Directory.Exists(site):
                Directory.CreateDirectory(Path.Combine(site, $"empty-{value}"));
                break;
            case 9 when Directory.Exists(site):
                File.WriteAllText(Path.Combine(site, "editions.json"), "{}");
                break;
            case 10:
                PublishPipeline.Publish(new BuildRequest(council.Root, site), new HashSet<Month>(), CancellationToken.None);
                break;
        }
    }

    /// <summary>The site as it is built where nothing is remembered and nothing stands.</summary>
    private static BuiltSite Fresh(CouncilFolder council, Func<BuildRequest, BuildRequest> change)
    {
        using var copy = CouncilFolder.CopyOf(council.Root);
        return copy.Built(change);
    }

    private HashSet<(string Path, DateTime Written)> Stamps()
    {
        var site = Path.Combine(_council.Root, "_site");
        return
        [
            .. Directory.GetFiles(site, "*", SearchOption.AllDirectories)
                .Select(file => (Path.GetRelativePath(site, file).Replace('\\', '/'), File.GetLastWriteTimeUtc(file))),
        ];
    }
}
