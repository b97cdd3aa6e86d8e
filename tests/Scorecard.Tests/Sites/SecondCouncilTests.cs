using System.Text.Json;
using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Tests.Snapshots;

namespace Scorecard.Tests.Sites;

/// <summary>A council as unlike the example as the formats allow, with figures whose rating others published.</summary>
public sealed class SecondCouncilTests
{
    private const string December = "2020-12/v2/";

    private static string Sites { get; } = Path.Combine(Repository.Root, "tests", "Scorecard.Tests", "Sites");

    public static TheoryData<string, string, string, string> Published()
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (var cells in File.ReadLines(Path.Combine(Sites, "published-ratings.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Skip(1)
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)))
        {
            rows.Add(cells[0], cells[1], cells[2], cells[3]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Published))]
    public void Every_published_verdict_is_reached(string measure, string figure, string verdict, string direction)
    {
        var result = Result(Site.Value, measure);
        Assert.Equal(figure, result.GetProperty("display").GetString());
        Assert.Contains(result.GetProperty("rating").GetString(), Colours(verdict));
        Assert.Contains(direction, new[] { "-", result.GetProperty("direction").GetString() });
    }

    [Fact]
    public void The_five_measures_of_culture_count_as_they_were_published() => Assert.Equal(
        ["amber", "green", "red", "red", "red"],
        Headlines(Site.Value)
            .Where(r => r.GetProperty("indicator").GetString()!.StartsWith("LC", StringComparison.Ordinal))
            .Select(r => r.GetProperty("rating").GetString())
            .Order());

    [Fact]
    public void The_counts_of_all_states_add_up_to_the_measures()
    {
        var counts = Scorecard(Site.Value).GetProperty("counts");
        Assert.Equal(
            "{\"green\":10,\"amber\":7,\"red\":5,\"rated\":22,\"not_rated\":{\"activity\":4,\"no_standard\":2,\"not_available\":1,"
            + "\"not_applicable\":1,\"suppressed\":1,\"low\":1,\"retired\":1}}",
            string.Concat(counts.GetRawText().Where(c => !char.IsWhiteSpace(c))));
        var states = counts.GetProperty("not_rated").EnumerateObject().Sum(state => state.Value.GetInt32());
        Assert.Equal(Headlines(Site.Value).Count(), counts.GetProperty("rated").GetInt32() + states);
    }

    [Theory]
    [InlineData("CH-08", "amber", "improved")] // a strict target that is equalled
    [InlineData("CH-27", "amber", "improved")] // nearer to a target
    [InlineData("HR-01", "amber", "worsened")] // pounds
    [InlineData("HR-02", "amber", "worsened")] // a ratio
    [InlineData("CH-05", "not_rated", "improved")] // no standard: the direction is told all the same
    [InlineData("CH-09", "not_rated", "none")] // activity
    [InlineData("CH-23", "green", "none")] // the definition changed within the year
    [InlineData("CH-24", "red", "none")] // introduced this quarter
    [InlineData("CH-28", "not_rated", "none")] // retired this quarter
    [InlineData("CH-29", "not_rated", "none")] // replaces it
    [InlineData("CH-30", "not_rated", "none")] // [x]
    [InlineData("CH-31", "not_rated", "none")] // nobody to count
    [InlineData("CH-32", "not_rated", "none")] // [c]
    [InlineData("CH-33", "not_rated", "none")] // [low]
    public void Every_other_kind_of_measure_has_its_state(string measure, string rating, string direction)
    {
        var result = Result(Site.Value, measure);
        Assert.Equal((rating, direction), (result.GetProperty("rating").GetString(), result.GetProperty("direction").GetString()));
    }

    [Fact]
    public void Travel_since_last_year_leaves_the_quarter_before_in_its_own_column()
    {
        var visits = Result(Site.Value, "CH-20").GetProperty("previous");
        Assert.Equal(("2020-09", 93.2m), (visits.GetProperty("edition").GetString(), visits.GetProperty("value").GetDecimal()));
        Assert.Contains("up 5.2 points on December 2019", Site.Value.Text(December + "index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void By_quarters_the_previous_figure_is_that_of_the_quarter_before()
    {
        using var council = Second();
        council.Replace("data/scorecard.yaml", "direction_of_travel: year_ago", "direction_of_travel: previous");
        var site = council.Built();
        Assert.Equal("improved", Result(site, "CH-20").GetProperty("direction").GetString());
        Assert.Equal("unchanged", Result(site, "CH-23").GetProperty("direction").GetString());
        Assert.Contains("with that of the quarter before", site.Text(December + "guidance/index.html"), StringComparison.Ordinal);
        Assert.Contains("changed since September 2020", site.Text(December + "changes/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void By_quarters_a_chart_has_a_point_for_each_quarter_and_no_month_without_a_figure()
    {
        var page = Site.Value.Text(December + "indicators/ch-22/index.html");
        Assert.Contains("<th scope=\"row\">September 2020", page, StringComparison.Ordinal);
        Assert.DoesNotContain("October 2020", page, StringComparison.Ordinal);
    }

    [Fact]
    public void By_quarters_a_year_to_date_figure_starts_again_in_the_years_first_quarter()
    {
        using var council = Second();
        council.Replace("data/scorecard.yaml", "direction_of_travel: year_ago", "direction_of_travel: previous");
        var march = council.Built().Json("2020-03/v1/data/scorecard.json");
        Assert.Equal("none", Result(march, "CH-20").GetProperty("direction").GetString());
        Assert.Equal("improved", Result(march, "CH-01").GetProperty("direction").GetString());
    }

    [Fact]
    public void By_quarters_a_quarter_that_is_missing_is_told_and_a_month_is_not()
    {
        using var council = Second();
        Assert.DoesNotContain(council.Build().Check.Findings, f => f.Rule.Code == "SC1302");
        File.Delete(Path.Combine(council.Root, "data/results/2020-03.csv"));
        Directory.Delete(Path.Combine(council.Root, "content/editions/2020-03"), recursive: true);
        var gap = Assert.Single(council.Build().Check.Findings, f => f.Rule.Code == "SC1302");
        Assert.Equal("there are results for 2019-12 and 2020-06, and none for 2020-03", gap.Message);
    }

    [Fact]
    public void An_annual_target_is_judged_in_the_last_quarter_of_the_councils_own_year()
    {
        Assert.Equal("amber", Result(Site.Value, "CH-25").GetProperty("rating").GetString());
        using var council = Second();
        council.Replace("data/scorecard.yaml", "financial_year_start: 1", "financial_year_start: 4");
        var counts = Scorecard(council.Built()).GetProperty("counts");
        Assert.Equal(1, counts.GetProperty("not_rated").GetProperty("not_yet_due").GetInt32());
    }

    [Fact]
    public void Compared_exactly_89_8_that_is_printed_as_90_misses_90()
    {
        using var council = Second();
        council.Replace("data/scorecard.yaml", "financial_year_start: 1", "financial_year_start: 1\ncompare: exact");
        Assert.Equal("amber", Result(council.Built(), "CH-21").GetProperty("rating").GetString());
    }

    [Fact]
    public void Districts_stand_in_a_table_and_change_no_count()
    {
        var page = Site.Value.Text(December + "indicators/ch-02/index.html");
        Assert.All(["North Millbrook", "South Millbrook", "Central Millbrook", "104 of 690"], words =>
            Assert.Contains(words, page, StringComparison.Ordinal));
        Assert.Equal("green", Result(Site.Value, "CH-02", "central").GetProperty("rating").GetString());
    }

    [Fact]
    public void A_district_that_subtraction_would_give_back_is_refused()
    {
        using var council = Second();
        council.Replace("data/results/2020-12.csv", "CH-22,south,,,[c],,", "CH-22,south,7,95,,,");
        Assert.Contains(council.Build().Check.Findings, f => f.Rule.Code == "SC1333");
    }

    [Fact]
    public void The_correction_and_its_reason_stand_with_the_versions()
    {
        var page = Site.Value.Text("2020-12/versions/index.html");
        Assert.Contains("CH-02 had left out the referrals from one school.", page, StringComparison.Ordinal);
        Assert.Equal("revised", Result(Site.Value, "CH-02").GetProperty("status").GetString());
        Assert.Equal("provisional", Result(Site.Value, "CH-06").GetProperty("status").GetString());
    }

    [Fact]
    public void The_restricted_quarter_is_for_the_intranet_and_the_draft_for_those_who_ask()
    {
        Assert.DoesNotContain(Site.Value.Paths, p => p.StartsWith("2020-06", StringComparison.Ordinal) || p.StartsWith("2021", StringComparison.Ordinal));
        using var council = Second();
        var inside = council.Built(request => request with { Audience = Audience.Intranet, Drafts = true });
        Assert.Contains("2020-06/v1/index.html", inside.Paths);
        Assert.Contains(inside.Paths, p => p.StartsWith("2021-03/", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_papers_and_cohorts_no_page_speaks_of_them()
    {
        Assert.DoesNotContain(Site.Value.Paths, p => p.Contains("cover-paper", StringComparison.Ordinal) || p.Contains("cohorts", StringComparison.Ordinal));
        Assert.Empty(Site.Value.With("cover-paper/index.html"));
    }

    [Theory]
    [InlineData("data/indicators/safeguarding.yaml", "minimum: 14 ", "minimum: 14.7 ", "write 14, or decimals: 1")]
    [InlineData("data/indicators/children-in-care.yaml", "minimum: 61,", "minimum: 60.8,", "write 61, or decimals: 1")]
    [InlineData("data/indicators/culture.yaml", "minimum: 167472 ", "minimum: 167471.1 ", "write 167472, or decimals: 1")]
    public void A_share_of_a_target_that_is_too_precise_is_mended_without_a_change_of_rating(
        string file, string now, string precise, string cure)
    {
        using var council = Second();
        council.Replace(file, now, precise);
        Assert.Equal(cure, Assert.Single(council.Build().Check.Findings, f => f.Rule.Code == "SC1270").Fix);
    }

    [Fact]
    public void Its_files_are_in_order_save_for_the_draft_and_a_version_from_before_the_archive()
    {
        using var council = Second();
        Assert.Equal(["SC1803", "SC1601"], council.Build().Check.Findings.Select(finding => finding.Rule.Code));
        Assert.All(council.Build().Check.Findings, finding => Assert.Equal(Severity.Warning, finding.Severity));
    }

    private static Lazy<BuiltSite> Site { get; } = new(() =>
    {
        using var council = Second();
        return council.Built();
    });

    private static CouncilFolder Second() => CouncilFolder.CopyOf(Path.Combine(Sites, "second-council"));

    private static string[] Colours(string verdict) => verdict switch
    {
        "met" => ["green"],
        "missed" => ["amber", "red"],
        _ => [verdict.ToLowerInvariant()],
    };

    private static JsonElement Scorecard(BuiltSite site) => site.Json(December + "data/scorecard.json");

    private static JsonElement Result(BuiltSite site, string measure, string area = "") => Result(Scorecard(site), measure, area);

    private static JsonElement Result(JsonElement scorecard, string measure, string area = "") => scorecard
        .GetProperty("results").EnumerateArray()
        .Single(r => r.GetProperty("indicator").GetString() == measure && r.GetProperty("area").GetString() == area);

    private static IEnumerable<JsonElement> Headlines(BuiltSite site) => Scorecard(site)
        .GetProperty("results").EnumerateArray().Where(r => r.GetProperty("area").GetString() == "");
}
