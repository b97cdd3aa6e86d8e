using Scorecard.Domain;
using Scorecard.Publish.Archives;
using Scorecard.Tests.Sites;

namespace Scorecard.Tests.Publish.Archives;

/// <summary>What is published stays, and what happens to it is told.</summary>
public sealed class ArchiveTests
{
    private const string April = "data/results/2017-04.csv";
    private const string Page = "site/2017-04/v1/index.html";

    [Fact]
    public void Publishing_freezes_what_the_build_showed()
    {
        using var council = CouncilFolder.Small();
        var before = council.Built();
        Assert.Equal(["2017-02/v1", "2017-03/v1", "2017-04/v1"], council.Publish().Published.Select(id => id.ToString()));

        var archived = council.Archived();
        Assert.All(
            before.Paths.Where(path => VersionId.TryParse(string.Join('/', path.Split('/').Take(2))) is not null),
            path => Assert.Equal(before.Text(path), archived.Text(path)));
        Assert.True(council.Verified().IsIntact);
    }

    [Fact]
    public void Publishing_again_writes_nothing()
    {
        using var council = CouncilFolder.Small();
        council.Publish();
        var times = Times(council);

        Assert.Empty(council.Publish().Published);
        Assert.Equal(times, Times(council));
    }

    [Fact]
    public void A_page_carries_the_digest_of_its_version_and_anybody_can_compute_it_again()
    {
        using var council = CouncilFolder.Small();
        council.Publish();
        var site = council.Archived();
        var digest = site.Json("2017-04/v1/manifest.json").GetProperty("digest").GetString()!;
        Assert.Contains($"<code class=\"digest\">{digest}</code>", site.Text("2017-04/v1/cover-paper/index.html"), StringComparison.Ordinal);

        var lines = site.Paths
            .Where(path => path.StartsWith("2017-04/v1/", StringComparison.Ordinal))
            .Select(path => path["2017-04/v1/".Length..])
            .Where(path => path is not ("manifest.json" or "SHA256SUMS"))
            .Order(StringComparer.Ordinal)
            .Select(path => $"{Hash(Unfilled(site, path, digest))}  {path}\n");
        Assert.Equal(digest.Replace(".", "", StringComparison.Ordinal), Hash(System.Text.Encoding.UTF8.GetBytes(string.Concat(lines)))[..16]);
    }

    [Fact]
    public void A_change_after_publication_is_refused_with_the_figures_that_differ()
    {
        using var council = CouncilFolder.Small();
        council.Publish();
        council.Replace(April, "SCS-01,all,,184,200", "SCS-01,all,,160,200");

        var outcome = council.Build();
        Assert.Null(outcome.Written);
        var finding = Assert.Single(outcome.Check.Findings, f => f.Rule.Code == "SC1801");
        Assert.Equal(April, finding.Location.File);
        Assert.Contains("SCS-01 92.0% Green, now 80.0% Amber", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_standard_for_later_months_is_no_change_and_one_for_published_months_is()
    {
        using var council = CouncilFolder.Small();
        council.Publish();
        const string definitions = "data/indicators/assessment.yaml";
        council.Replace(definitions, "      - from: 2017-04\n        target: 90\n        minimum: 80\n", "      - from: 2017-04\n        target: 90\n        minimum: 80\n      - from: 2017-05\n        target: 95\n        minimum: 85\n");
        Assert.Empty(council.Build().Check.Findings);

        council.Replace(definitions, "        target: 90\n", "        target: 93\n");
        Assert.Contains(council.Build().Check.Findings, f => f.Rule.Code == "SC1802" && f.Message.Contains("SCS-01 92.0% (target 90, minimum 80) Green, now 92.0% (target 93, minimum 80) Amber", StringComparison.Ordinal));
    }

    [Fact]
    public void An_archive_may_begin_with_a_later_version_and_goes_on_from_there()
    {
        using var council = CouncilFolder.Small();
        council.Declare("2017-03", 2, "2017-07-03");

        council.Publish();

        Assert.Empty(council.Build().Check.Findings);
        Assert.Empty(council.Publish().Published);
        Assert.Contains("2017-03/v2/index.html", council.Archived().Paths);
    }

    /// <summary>With one edition in the archive, what another lacks would forbid everything from then on.</summary>
    [Fact]
    public void An_archive_that_begins_with_some_editions_leaves_none_behind_that_could_not_follow()
    {
        using var council = CouncilFolder.Small();
        council.Declare("2017-03", 2, "2017-07-03");

        var (exitCode, _, error) = Cli.CommandRun.Of("publish", "2017-04", "--root", council.Root);

        Assert.Equal(1, exitCode);
        Assert.Contains("content/editions/2017-03/edition.yaml: error SC1803", error, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was written.\n", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(council.Root, "site")));
        Assert.Equal(0, Cli.CommandRun.Of("publish", "2017-03", "--root", council.Root).ExitCode);
        Assert.Equal(0, Cli.CommandRun.Of("publish", "2017-04", "--root", council.Root).ExitCode);
    }

    /// <summary>As after a merge of two publications that took one side of the ledger.</summary>
    [Fact]
    public void A_version_that_the_ledger_does_not_name_is_not_made_anew()
    {
        using var council = CouncilFolder.Small();
        council.Publish();
        council.Write("site/2017-05/v1/index.html", "published by somebody else");

        Assert.Equal("2017-05/v1", Assert.Single(Assert.Throws<ArchiveException>(() => council.Build()).Faults).Path);
        Assert.Throws<ArchiveException>(() => BuildPipeline.Check(council.Root));
    }

    [Fact]
    public void A_correction_stands_beside_what_it_corrects_and_shows_both()
    {
        using var council = CouncilFolder.Small();
        council.Publish();
        var first = council.Archived();
        council.Replace(April, "SCS-01,all,,184,200", "SCS-01,all,,160,200");
        council.Declare("2017-04", 2, "2017-07-03");
        council.Publish();

        var site = council.Built();
        Assert.Equal(first.Text("2017-04/v1/index.html"), site.Text("2017-04/v1/index.html"));
        foreach (var path in new[] { "2017-04/v2/index.html", "2017-04/versions/index.html", "corrections.xml" })
        {
            Assert.Contains("92.0%", site.Text(path), StringComparison.Ordinal);
            Assert.Contains("80.0%", site.Text(path), StringComparison.Ordinal);
        }

        Assert.Contains("\"2017-04/v1\":[\"This version no longer holds. Superseded on 3 July 2017 by version 2.\"", site.Text("editions.js"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_that_suppresses_a_figure_does_not_repeat_it()
    {
        using var council = CouncilFolder.Small();
        council.Replace(April, "SCS-A1,all,,,,640,,", "SCS-A1,all,,,,977,,");
        council.Publish();
        council.Replace(April, "SCS-A1,all,,,,977,,", "SCS-A1,all,,,,[c],,");
        council.Declare("2017-04", 2, "2017-07-03");
        Assert.DoesNotContain(council.Build().Check.Findings, f => f.Message.Contains("977", StringComparison.Ordinal));
        council.Publish();

        var site = council.Built();
        Assert.DoesNotContain(site.With("977"), path => !path.StartsWith("2017-04/v1/", StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal));
        Assert.DoesNotContain("977", site.Text("corrections.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void One_correction_of_two_editions_is_told_once_and_each_names_the_other()
    {
        using var council = CouncilFolder.Small();
        council.Publish();
        council.Declare("2017-03", 2, "2017-07-03", reason: "Late returns were counted twice.");
        council.Declare("2017-04", 2, "2017-07-03", reason: "Late returns were counted twice.");
        council.Publish();

        var site = council.Built();
        Assert.Contains("<title>Correction: March 2017 and April 2017</title>", site.Text("corrections.xml"), StringComparison.Ordinal);
        Assert.Contains("href=\"../../2017-03/versions/index.html\">March 2017</a>", site.Text("2017-04/versions/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_withdrawn_version_leaves_a_tombstone_at_each_address_and_no_figure_anywhere()
    {
        using var council = CouncilFolder.Small();
        council.Replace(April, "SCS-A1,all,,,,640,,", "SCS-A1,all,,,,48713,,");
        council.Publish();
        var pages = council.Archived().Paths.Where(p => p.StartsWith("2017-04/v1/", StringComparison.Ordinal) && p.EndsWith(".html", StringComparison.Ordinal)).ToList();
        Assert.NotNull(PublishPipeline.Withdraw(council.Root, new VersionId(Month.Of(2017, 4), 1), new DateOnly(2017, 7, 3), "It named a child.", CancellationToken.None));

        var site = council.Built();
        Assert.All(pages, page => Assert.Contains("It named a child.", site.Text(page), StringComparison.Ordinal));
        Assert.Empty(site.With("48,713").Concat(site.With("48713")));
        Assert.True(council.Verified().IsIntact);
        Assert.Contains("Withdrawn on 3 July 2017", site.Text("2017-04/versions/index.html"), StringComparison.Ordinal);
        Assert.Contains("No version holds now", site.Text("2017-04/versions/index.html"), StringComparison.Ordinal);
        Assert.Contains("which was withdrawn", site.Text("2017-04/index.html"), StringComparison.Ordinal);
        Assert.Null(PublishPipeline.Withdraw(council.Root, new VersionId(Month.Of(2017, 4), 1), new DateOnly(2017, 7, 4), "Again.", CancellationToken.None));
    }

    /// <summary>Of 50.259067% there is but one fraction with a denominator that fits, and with it what was withheld.</summary>
    [Fact]
    public void A_share_without_its_counts_has_no_more_places_than_pages_show()
    {
        using var council = CouncilFolder.Small();
        council.Replace(April, "SCS-01,all,,184,200,,,", "SCS-01,all,,,,92.259067,,\nSCS-01,not:uasc,,,,91.123457,,");

        var site = council.Built();

        Assert.Contains("92.3%", site.Text("2017-04/v1/index.html"), StringComparison.Ordinal);
        Assert.Empty(site.With("92.259").Concat(site.With("91.123")));
    }

    [Fact]
    public void Every_version_that_may_repeat_what_was_taken_back_is_named()
    {
        using var council = CouncilFolder.Small();
        council.Publish();
        council.Declare("2017-03", 2, "2017-07-03");
        council.Publish();

        var (exitCode, said, _) = Cli.CommandRun.Of("withdraw", "2017-03/v2", "--reason", "It named a child.", "--date", "2017-07-04", "--root", council.Root);

        Assert.Equal(0, exitCode);
        Assert.Contains("look at each: 2017-03/v1, 2017-04/v1.", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2016-01-01", "it was published later")]
    [InlineData("9999-01-01", "that day has not come yet")]
    public void A_version_is_not_taken_back_on_a_day_that_cannot_be(string day, string why)
    {
        using var council = CouncilFolder.Small();
        council.Publish();

        var (exitCode, _, error) = Cli.CommandRun.Of("withdraw", "2017-04/v1", "--reason", "It named a child.", "--date", day, "--root", council.Root);

        Assert.Equal(2, exitCode);
        Assert.Contains(why, error, StringComparison.Ordinal);
        Assert.True(council.Verified().IsIntact);
        Assert.DoesNotContain("It named a child.", council.Archived().Text("2017-04/v1/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_from_a_damaged_archive_writes_nothing()
    {
        using var council = CouncilFolder.Small();
        council.Publish();
        File.AppendAllText(Path.Combine(council.Root, Page), "x");

        Assert.Equal("2017-04/v1/index.html", Assert.Single(Assert.Throws<ArchiveException>(() => council.Build()).Faults).Path);
        Assert.Throws<ArchiveException>(() =>
        {
            council.Declare("2017-04", 2, "2017-07-03");
            return council.Publish();
        });
    }

    [Theory]
    [InlineData("\"version\":1,\"date\":\"2017-05-10\"", "\"version\":1,\"date\":\"2017-05-11\"")]
    [InlineData("\"schema\": 1", "\"schema\": 2")]
    [InlineData("\n  ]\n}\n", "\n  ]\n}")]
    public void An_edited_ledger_is_broken(string written, string edited)
    {
        using var council = CouncilFolder.Small();
        council.Publish();
        council.Replace("site/ledger.json", written, edited);
        Assert.Contains(council.Verified().Faults, fault => fault.Kind == ArchiveFaultKind.Broken);
    }

    [Fact]
    public void A_page_changed_together_with_its_manifest_and_checksums_is_named()
    {
        using var council = CouncilFolder.Small();
        council.Publish();
        var site = council.Archived();
        var (old, edited) = (site.Text("2017-04/v1/index.html"), site.Text("2017-04/v1/index.html").Replace("Green", "Amber", StringComparison.Ordinal));
        var (oldHash, newHash) = (Hash(System.Text.Encoding.UTF8.GetBytes(old)), Hash(System.Text.Encoding.UTF8.GetBytes(edited)));
        council.Write(Page, edited);
        council.Replace("site/2017-04/v1/manifest.json", oldHash, newHash);
        council.Replace("site/2017-04/v1/SHA256SUMS", oldHash, newHash);
        Assert.Contains(council.Verified().Faults, fault => fault.Path == "2017-04/v1/manifest.json" && fault.Kind == ArchiveFaultKind.Changed);
    }

    [Fact]
    public void Each_of_two_hundred_flipped_bits_is_found_and_named()
    {
        using var council = CouncilFolder.Small();
        council.Publish();
        var files = council.Archived().Files.Where(f => f.Value.Length > 0 && f.Key != "ledger.json").OrderBy(f => f.Key, StringComparer.Ordinal).ToList();
        for (var flip = 0; flip < 200; flip++)
        {
            var (path, bytes) = files[flip * 7919 % files.Count];
            var full = Path.Combine(council.Root, "site", path);
            var changed = bytes.ToArray();
            changed[flip * 104729 % changed.Length] ^= (byte)(1 << (flip % 8));
            File.WriteAllBytes(full, changed);
            Assert.Contains(path, council.Verified().Faults.Select(fault => fault.Path));
            File.WriteAllBytes(full, bytes);
        }

        Assert.True(council.Verified().IsIntact);
    }

    [Fact]
    public void Files_that_are_gone_strange_renamed_or_recased_are_told_apart()
    {
        using var council = CouncilFolder.Small();
        council.Publish();
        string At(string path) => Path.Combine(council.Root, "site/2017-04/v1", path);
        File.Delete(At("data/results.csv"));
        File.Move(At("guidance/index.html"), At("guidance/old.html"));
        File.Move(At("changes/index.html"), At("changes/Index.html"));
        council.Write("site/2017-04/v1/note.txt", "strange");
        council.Write("site/readme.txt", "strange");
        Assert.Equal(
        [
            "Recased 2017-04/v1/changes/index.html",
            "Missing 2017-04/v1/data/results.csv",
            "Renamed 2017-04/v1/guidance/index.html",
            "Added 2017-04/v1/note.txt",
            "Added readme.txt",
        ],
            council.Verified().Faults.Select(fault => $"{fault.Kind} {fault.Path}"));
    }

    [Fact]
    public void Without_an_archive_nothing_is_called_intact()
    {
        using var council = CouncilFolder.Small();
        Assert.False(council.Verified().IsIntact);
    }

    private static byte[] Unfilled(BuiltSite site, string path, string digest)
    {
        var bytes = site.Files[$"2017-04/v1/{path}"];
        return path.EndsWith(".html", StringComparison.Ordinal)
            ? System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(bytes).Replace($"<code class=\"digest\">{digest}", $"<code class=\"digest\">{ContentDigest.Unfilled}", StringComparison.Ordinal))
            : bytes;
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes));

    private static Dictionary<string, DateTime> Times(CouncilFolder council) => Directory
        .GetFileSystemEntries(Path.Combine(council.Root, "site"), "*", SearchOption.AllDirectories)
        .ToDictionary(path => path, File.GetLastWriteTimeUtc);
}
