using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Tests.Text;

public sealed class LinkTargetTests
{
    private static readonly Month _april = Month.Of(2017, 4);

    private static LinkTarget Parse(string target, string from = "content/editions/2017-04/commentary/SCS-05.md") =>
        LinkTarget.Parse(target, from);

    [Theory]
    [InlineData("https://www.example.gov.uk/a?b=c#d")]
    [InlineData("http://example.gov.uk")]
    [InlineData("mailto:performance@example.gov.uk")]
    [InlineData("tel:01632960158")]
    public void An_address_elsewhere_is_external(string target) =>
        Assert.Equal(new Uri(target), Assert.IsType<LinkTarget.External>(Parse(target)).Address);

    [Fact]
    public void An_indicator_is_linked_by_its_id() =>
        Assert.Equal(new LinkTarget.Indicator(IndicatorId.TryParse("SCS-05")!), Parse("SCS-05"));

    [Theory]
    [InlineData("../cover-paper.md#p3-2", 4, NarrativeKind.CoverPaper, "", "p3-2")]
    [InlineData("../exceptions/SCS-07.md", 4, NarrativeKind.Exception, "SCS-07", "")]
    [InlineData("./SCS-12.md", 4, NarrativeKind.Commentary, "SCS-12", "")]
    [InlineData("../cohorts/uasc.md", 4, NarrativeKind.CohortNote, "uasc", "")]
    [InlineData("../../2017-03/cover-paper.md", 3, NarrativeKind.CoverPaper, "", "")]
    public void A_text_of_an_edition_is_linked_by_its_file(string target, int month, NarrativeKind kind, string name, string anchor) =>
        Assert.Equal(new LinkTarget.File(Month.Of(2017, month), kind, name, anchor), Parse(target));

    [Fact]
    public void A_standing_page_is_linked_by_its_file()
    {
        Assert.Equal(new LinkTarget.Page("glossary", ""), Parse("../../../pages/glossary.md"));
        Assert.Equal(new LinkTarget.Page("glossary", "a"), Parse("glossary.md#a", "content/pages/notes.md"));
    }

    [Fact]
    public void A_place_in_the_same_text_is_a_fragment() => Assert.Equal(new LinkTarget.Fragment("p3-2"), Parse("#p3-2"));

    [Theory]
    [InlineData("map.png", "commentary/map.png")]
    [InlineData("../images/the%20map.PNG", "images/the map.PNG")]
    public void A_picture_is_found_by_its_path_in_the_edition(string target, string path) =>
        Assert.Equal(new LinkTarget.Image(_april, path), Parse(target));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData(" \u0001javascript:alert(1)")]
    [InlineData("java\u200Bscript:alert(1)")]
    [InlineData("vbscript:x")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.gov.uk")]
    [InlineData("//example.com/x")]
    [InlineData("\\\\example.com\\x")]
    [InlineData("/\\example.com")]
    [InlineData("https://www.gov.uk@example.com/")]
    public void A_target_that_could_harm_a_reader_is_unsafe(string target) =>
        Assert.IsType<LinkTarget.Unsafe>(Parse(target));

    [Theory]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("scs-05")]
    [InlineData("assessments")]
    [InlineData("/2017-04/index.html")]
    [InlineData("../../../../../x.md")]
    [InlineData("../../../../.md")]
    [InlineData("../edition.yaml")]
    [InlineData("..\\cover-paper.md")]
    [InlineData("https://")]
    [InlineData("mailto:nobody")]
    [InlineData("javascript%3Aalert(1)")]
    [InlineData("../../../../data/map.png")]
    public void Anything_else_leads_nowhere(string target) => Assert.IsType<LinkTarget.Unknown>(Parse(target));
}
