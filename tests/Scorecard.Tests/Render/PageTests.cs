using System.Text;
using System.Text.RegularExpressions;
using Scorecard.Compose;
using Scorecard.Domain;
using Scorecard.Rate;
using Scorecard.Render;
using Scorecard.Render.Assets;
using Scorecard.Render.Razor;
using Scorecard.Tests.Diagnostics;
using Scorecard.Tests.Snapshots;

namespace Scorecard.Tests.Render;

/// <summary>The small council's pages as readers get them: the frame once, what stands in it once for each kind.</summary>
public sealed partial class PageTests
{
    private static readonly Lazy<Site> _site = new(() => Composed());

    [Fact]
    public async Task Around_every_page_stands_the_same_frame() =>
        await Verifier.Verify(Content().Replace(Html("2017-04/v1/index.html"), "<main></main>"), "html");

    [Theory]
    [InlineData("index.html", "Home")]
    [InlineData("2017-04/v1/index.html", "Scorecard")]
    [InlineData("2017-04/v1/cover-paper/index.html", "CoverPaper")]
    [InlineData("2017-04/v1/exceptions/index.html", "Exceptions")]
    [InlineData("2017-04/v1/cohorts/uasc/index.html", "Cohort")]
    [InlineData("2017-04/v1/pack/index.html", "Pack")]
    [InlineData("2017-04/v1/data/index.html", "Data")]
    [InlineData("2017-04/v1/subsets/qpr/index.html", "Subset")]
    [InlineData("2017-04/v1/indicators/scs-04/index.html", "Indicator")]
    [InlineData("2017-04/v1/changes/index.html", "Changes")]
    [InlineData("2017-04/v1/guidance/index.html", "Guidance")]
    [InlineData("2017-04/versions/index.html", "Versions")]
    [InlineData("indicators/scs-04/index.html", "LivingIndicator")]
    [InlineData("pages/glossary/index.html", "Standing")]
    [InlineData("latest/index.html", "Stub")]
    [InlineData("compare/index.html", "Compare")]
    [InlineData("search/index.html", "Search")]
    [InlineData("404.html", "NotFound")]
    public async Task Within_it_stands(string path, string kind)
    {
        Assert.Equal(kind, PageTemplates.KeyOf(PageAt(path)));
        await Verifier.Verify(Content().Match(Html(path)).Value, "html", kind);
    }

    [Fact]
    public void A_stub_forwards_and_says_where_to() =>
        Assert.Contains("<meta http-equiv=\"refresh\" content=\"0; url=../2017-04/v1/index.html\">", Html("latest/index.html"), StringComparison.Ordinal);

    /// <summary>Whoever fills the digest in seeks it from the end, and looks for no second.</summary>
    [Fact]
    public void A_page_of_a_version_has_one_place_for_the_digest_and_no_other_page_has_any()
    {
        int Places(Scorecard.Compose.Page page) => Html(page).Split($"<code class=\"digest\">{ContentDigest.Unfilled}").Length - 1;
        Assert.All(_site.Value.Editions.SelectMany(edition => edition.Pages), page => Assert.Equal(1, Places(page)));
        Assert.All(_site.Value.Pages, page => Assert.Equal(0, Places(page)));
    }

    [Fact]
    public void The_policy_stands_before_everything_it_governs()
    {
        foreach (var page in Pages(_site.Value))
        {
            var html = Html(page);
            var policy = html.IndexOf("Content-Security-Policy", StringComparison.Ordinal);
            Assert.InRange(policy, 0, html.IndexOf("<link", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void No_page_carries_style_or_script_of_its_own() =>
        Assert.DoesNotContain(Pages(_site.Value).Select(Html), html => Active().IsMatch(html));

    [Fact]
    public void No_two_places_on_a_page_have_the_same_anchor()
    {
        foreach (var page in Pages(_site.Value))
        {
            var anchors = Anchor().Matches(Html(page)).Select(match => match.Value).ToList();
            Assert.Equal(anchors.Distinct(StringComparer.Ordinal), anchors);
        }
    }

    [Fact]
    public void A_rating_is_a_word_wherever_it_is_shown()
    {
        var marks = Pages(_site.Value).SelectMany(page => Mark().Matches(Html(page))).ToList();
        Assert.NotEmpty(marks);
        Assert.All(marks, mark => Assert.Equal(mark.Groups["key"].Value, KeyOf(mark.Groups["word"].Value)));
    }

    /// <summary>On a phone, where a row of standards becomes a block.</summary>
    [Fact]
    public void The_style_sheet_names_the_cells_of_a_standard_as_their_columns_are_named()
    {
        var table = Standards().Match(Html("2017-04/v1/indicators/scs-04/index.html")).Value;
        var heads = Head().Matches(table).Select(head => head.Groups["text"].Value).ToList();
        var style = Encoding.UTF8.GetString(StyleFiles.In("", Theme.None).Single(file => file.Path.EndsWith("scorecard.css", StringComparison.Ordinal)).Content.Span);

        Assert.Equal(4, heads.Count);
        for (var place = 2; place <= heads.Count; place++)
        {
            Assert.Contains($".standards td:nth-child({place})::before {{\n    content: \"{heads[place - 1]}\";", style, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(Audience.Public, false)]
    [InlineData(Audience.Public, true)]
    [InlineData(Audience.Intranet, true)]
    public void A_planned_page_stands_where_it_says_and_is_listed_as_its_frame_says(Audience audience, bool drafts)
    {
        var book = BuildPipeline.Check(Fixture.Council).Book!.For(audience, drafts);

        var site = Composer.Compose(JudgedBooks.Of(Rater.Rate(book)), audience, Release.First);

        Assert.All(site.Planned.Concat(site.Editions.SelectMany(edition => edition.Planned)), planned =>
            Assert.Equal(planned.Path, planned.Compose().Frame.Path));
        Assert.All(site.Planned, planned => Assert.Equal(
            planned.Compose().Frame is { NoIndex: false, ForwardTo: "" }, planned.IsListed));
    }

    private static string KeyOf(string word) => word switch
    {
        "Green" => "green",
        "Amber" => "amber",
        "Red" => "red",
        _ => word.Trim().Length > 0 ? "none" : "",
    };

    private static Site Composed()
    {
        var book = BuildPipeline.Check(Fixture.Council).Book!.For(Audience.Public, drafts: false);
        return Composer.Compose(JudgedBooks.Of(Rater.Rate(book)), Audience.Public, Release.First);
    }

    private static IEnumerable<Scorecard.Compose.Page> Pages(Site site) => site.Pages.Concat(site.Editions.SelectMany(e => e.Pages));

    private static Scorecard.Compose.Page PageAt(string path) => Pages(_site.Value).Single(page => page.Frame.Path == path);

    private static string Html(string path) => Html(PageAt(path));

    private static string Html(Scorecard.Compose.Page page) =>
        Encoding.UTF8.GetString(Templates.BuiltIn.Render(PageTemplates.KeyOf(page), page));

    [GeneratedRegex("<main.*</main>", RegexOptions.Singleline)]
    private static partial Regex Content();

    [GeneratedRegex("<table class=\"standards\">.*?</table>", RegexOptions.Singleline)]
    private static partial Regex Standards();

    [GeneratedRegex("<th scope=\"col\">(?<text>[^<]+)</th>")]
    private static partial Regex Head();

    [GeneratedRegex("<script(?![^>]*\\ssrc=)|<style|\\sstyle=|\\son[a-z]+=", RegexOptions.IgnoreCase)]
    private static partial Regex Active();

    [GeneratedRegex("\\sid=\"[^\"]*\"")]
    private static partial Regex Anchor();

    [GeneratedRegex("class=\"rag (?<key>[a-z]+)\"[^>]*>(?<word>[^<]*)<")]
    private static partial Regex Mark();
}
