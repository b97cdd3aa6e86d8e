using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Read;
using Scorecard.Text;
using Scorecard.Validate.Councils;
using Scorecard.Validate.Editions;
using Scorecard.Validate.Indicators;
using Scorecard.Validate.Narratives;

namespace Scorecard.Validate.Shapes;

/// <summary>
/// The keys of every kind of file. Each reader reads a file without keys, and what it asks for is written down.
/// </summary>
public static class FileShapes
{
    private static readonly Location _nowhere = new("");

    /// <summary>All kinds of files that hold keys.</summary>
    public static IReadOnlyList<FileShape> All() =>
    [
        new("scorecard", "data/scorecard.yaml", Asked(q => CouncilReader.Read(new Fields(Blank([]), new Report(), q), new Report()))),
        new("indicators", "data/indicators/*.yaml", Indicators()),
        new("edition", "content/editions/*/edition.yaml", Asked(q => DeclarationReader.Read(Blank([]), Folder(), default, new Report(), q))),
        new("cover-paper", "content/editions/*/cover-paper.md", Asked(q => CoverPapers.Read(Blank(), null, new Report(), q))),
        new("exception", "content/editions/*/exceptions/*.md", Asked(q => ExceptionReports.FrontMatter(Blank(), null, new Report(), q))),
        new("page", "content/pages/*.md", Asked(q => StandingPages.FrontMatter(Blank(), new Report(), q))),
    ];

    private static Questions Asked(Action<Questions> read)
    {
        var asked = new Questions();
        read(asked);
        return asked;
    }

    /// <summary>What is asked of a standard depends on the polarity of its indicator.</summary>
    private static Questions Indicators()
    {
        var council = CouncilReader.Read(new Fields(Blank([]), new Report()), new Report());
        var cases = Enum.GetValues<Polarity>().Select(p => (Word: Keys.Of(p), Asked: Indicators(p, council))).ToList();
        var each = new Questions
        {
            Cases = new ShapeCases("polarity", [.. cases.Select(c => (c.Word, c.Asked.Below("indicators")))]),
        };
        return cases[0].Asked.With("indicators", new ValueShape.List(new ValueShape.Keys(each)));
    }

    private static Questions Indicators(Polarity polarity, Council council)
    {
        var asked = new Questions();
        var indicator = Blank([Entry("polarity", new YamlNode.Scalar(Keys.Of(polarity), true, _nowhere))]);
        SectionReader.Read(Blank([Entry("indicators", indicator)]), council, new Report(), asked);
        return asked;
    }

    private static YamlEntry Entry(string key, YamlNode value) => new(new YamlNode.Scalar(key, true, _nowhere), value);

    private static YamlNode.Mapping Blank(IReadOnlyList<YamlEntry> entries) => new(entries, _nowhere);

    private static MarkdownFile Blank() => new("", Blank([]), 1, "");

    private static EditionFolder Folder() =>
        new("", "", new YamlFile("", null), null, [], [], [], new Dictionary<string, ReadOnlyMemory<byte>>());
}
