using Scorecard.Domain;

namespace Scorecard.Tests.Validate.Narratives;

public sealed class NarrativeReaderTests
{
    private const string April = NarrativeFolder.April;

    private static IReadOnlyList<string> Findings(params (string Path, string Text)[] files)
    {
        using var folder = new NarrativeFolder();
        Array.ForEach(files, file => folder.With(file.Path, file.Text));
        return folder.Findings();
    }

    private static IReadOnlyList<string> PaperFindings(string paper) => Findings(($"{April}/cover-paper.md", paper));

    private static void AssertOne(string start, IReadOnlyList<string> findings) =>
        Assert.StartsWith(start, Assert.Single(findings), StringComparison.Ordinal);

    [Fact]
    public void An_edition_gets_everything_its_officers_wrote()
    {
        using var folder = new NarrativeFolder();
        folder.With($"{April}/exceptions/SCS-01.md", "---\nowner: Head of Assessment\ndue: 2017-09-30\n---\nWhy.")
            .With($"{April}/commentary/SCS-02.md", "Busy.")
            .With($"{April}/cohorts/uasc.md", "The cohort.")
            .With($"{April}/cover-paper.md", """
                ---
                from: [A, B]
                to: Committee
                subject: Scorecard
                summary: Short.
                recommendation: Note it.
                contacts: [{ heading: Lead Officer, name: N, email: n@example.gov.uk }]
                ---
                ## Introduction
                """);

        Assert.Empty(folder.Findings());
        var april = folder.Written!.Editions[1];
        Assert.Equal(["A", "B"], april.Paper!.From);
        Assert.Equal("Unrestricted", april.Paper.Classification);
        Assert.Equal(new PaperContact("Lead Officer", "N", "", "", "n@example.gov.uk"), Assert.Single(april.Paper.Contacts));
        Assert.Equal(new Narrative($"{April}/cover-paper.md", 5, "Short.", Embedded: true), april.Paper.Summary);
        Assert.Equal(("Head of Assessment", new DateOnly(2017, 9, 30)), (april.Exceptions[SmallCouncil.Id("SCS-01")].Owner, april.Exceptions[SmallCouncil.Id("SCS-01")].Due));
        Assert.Equal("Busy.", april.Commentary[SmallCouncil.Id("SCS-02")].Markdown);
        Assert.Equal("The cohort.", april.CohortNotes["uasc"].Markdown);
    }

    [Fact]
    public void An_edition_without_a_cover_paper_is_told()
    {
        using var folder = new NarrativeFolder();

        AssertOne("SC1501 2017-04/cover-paper.md: ", folder.WithCommentary("Words.").Without($"{April}/cover-paper.md").Findings());
    }

    [Fact]
    public void An_edition_that_no_committee_takes_lacks_no_paper()
    {
        using var folder = new NarrativeFolder { HasMeeting = false };

        Assert.Empty(folder.WithCommentary("Words.").Without($"{April}/cover-paper.md").Findings());
    }

    [Fact]
    public void A_folder_that_is_no_edition_yet_lacks_no_paper()
    {
        using var folder = new NarrativeFolder();

        Assert.Empty(folder.Without($"{April}/cover-paper.md").Without($"{April}/edition.yaml").Findings());
    }

    [Theory]
    [InlineData("## A\n\nText.", "SC1502 2017-04/cover-paper.md(1,1): ")]
    [InlineData("---\nsummary: s\nrecommendation: r\nclassification: EXEMPT\n---\n## A", "SC1503 2017-04/cover-paper.md(4,17): ")]
    [InlineData("---\nsummary: s\nrecommendation: r\n---\n\nText.\n\n## A", "SC1504 2017-04/cover-paper.md(6,1): ")]
    [InlineData("---\nsummary: s\nrecommendation: r\n---\n# Paper\n\n## A", "SC1505 2017-04/cover-paper.md(5,1): ")]
    [InlineData("---\nsummary: s\nrecommendation: r\n---\n", "SC1506 2017-04/cover-paper.md(")]
    [InlineData("---\nsummary: s\nrecommendation: r\nsubject: \"{{ edition.month }}\"\n---\n## A", "SC1529 2017-04/cover-paper.md(4,10): ")]
    public void A_paper_has_a_heading_block_and_sections(string paper, string finding) => AssertOne(finding, PaperFindings(paper));

    [Theory]
    [InlineData("exceptions/scs-01.md", "SC1511", "rename the file to SCS-01.md")]
    [InlineData("commentary/SCS-11.md", "SC1511", "rename the file to SCS-01.md")]
    [InlineData("exceptions/SCS-04.md", "SC1512", "delete the file")]
    [InlineData("exceptions/SCS-02.md", "SC1513", "move the file to commentary/SCS-02.md")]
    [InlineData("cohorts/usac.md", "SC1514", "rename the file to uasc.md")]
    public void A_text_is_named_after_what_it_is_about(string path, string code, string fix)
    {
        var finding = Assert.Single(Findings(($"{April}/{path}", "Text.")));

        Assert.StartsWith($"{code} 2017-04/{path}: ", finding, StringComparison.Ordinal);
        Assert.Contains($"; {fix}", finding, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_on_a_measure_whose_definition_is_broken_is_not_told() =>
        Assert.Empty(Findings(($"{April}/commentary/SCS-99.md", "Text.")));

    [Fact]
    public void An_empty_exception_explains_nothing() =>
        AssertOne("SC1506 2017-04/exceptions/SCS-01.md(", Findings(($"{April}/exceptions/SCS-01.md", "---\nowner: A\n---\n\n")));

    [Fact]
    public void Last_months_words_say_nothing_about_this_month() =>
        AssertOne(
            "SC1515 2017-04/exceptions/SCS-01.md(1,1): the text on SCS-01 is word for word that of 2017-03; ",
            Findings(
                ("content/editions/2017-03/exceptions/SCS-01.md", "It was  *late*, at {{ SCS-01.value }}.\n"),
                ($"{April}/exceptions/SCS-01.md", "It was late,\nat {{ SCS-01.value }}")));

    [Fact]
    public void An_action_is_not_due_before_it_is_published() =>
        AssertOne(
            "SC1516 2017-04/exceptions/SCS-01.md(2,6): ",
            Findings(($"{April}/exceptions/SCS-01.md", "---\ndue: 2017-06-13\n---\nText.")));

    [Theory]
    [InlineData("Data Notes.md", "SC1517 content/pages/Data Notes.md: “Data Notes” cannot stand in an address; rename the file to data-notes.md")]
    [InlineData("notes.md", "")]
    public void A_pages_name_can_stand_in_an_address(string file, string finding) =>
        Assert.Equal(finding, string.Join('\n', Findings(($"content/pages/{file}", "# Notes\n\nText."))));

    [Fact]
    public void A_page_has_a_title() =>
        AssertOne("SC1518 content/pages/notes.md(1,1): ", Findings(("content/pages/notes.md", "Text.")));

    [Theory]
    [InlineData("---\ntitle: Notes\n---\nText.", "Notes", "Text.")]
    [InlineData("# Notes\n\nText.", "Notes", "\n\nText.")]
    [InlineData("Notes\n=====\nText.", "Notes", "\n\nText.")]
    [InlineData("\nNotes\nand more\n===\n\nText.", "Notes and more", "\n\n\n\n\nText.")]
    [InlineData("---\ntitle: Other\n---\n# Notes\n\nText.", "Other", "# Notes\n\nText.")]
    public void A_page_takes_its_title_from_its_first_heading(string text, string title, string body)
    {
        using var folder = new NarrativeFolder();

        Assert.Empty(folder.With("content/pages/notes.md", text).Findings());
        var page = folder.Written!.Pages[1];
        Assert.Equal(("notes", title, body), (page.Slug, page.Title, page.Text.Markdown));
    }

    [Theory]
    [InlineData("A\u200Fb", "(1,2): the text holds the character U+200F (change of direction)")]
    [InlineData("One\ntwo\u00AD", "(2,4): the text holds the character U+00AD (soft hyphen)")]
    [InlineData("One \U000E0041", "(1,5): the text holds the character U+E0041")]
    [InlineData("A &#x202E; b", "(1,3): the text holds the character U+202E (change of direction)")]
    public void A_character_that_nobody_sees_is_named(string text, string finding) =>
        AssertOne($"SC1552 2017-04/commentary/SCS-01.md{finding}", Findings(($"{April}/commentary/SCS-01.md", text)));

    [Theory]
    [InlineData("Café – “naïve”\u00A0£5 &amp; more & less; 👩\u200D👧")]
    public void Characters_that_readers_see_are_welcome(string text) =>
        Assert.Empty(Findings(($"{April}/commentary/SCS-01.md", text)));

    [Fact]
    public void Hostile_text_is_refused() =>
        AssertOne("SC1551 2017-04/commentary/SCS-01.md(1,1): ", Findings(($"{April}/commentary/SCS-01.md", new string('>', 5000) + " x")));

    [Fact]
    public void A_key_that_commentary_does_not_know_is_told() =>
        AssertOne("SC1201 2017-04/commentary/SCS-01.md(2,1): ", Findings(($"{April}/commentary/SCS-01.md", "---\nowner: A\n---\nText.")));
}
