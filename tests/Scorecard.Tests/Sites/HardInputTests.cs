using System.Text.RegularExpressions;

namespace Scorecard.Tests.Sites;

/// <summary>Whatever a council returns, each page says what there is to say and is whole.</summary>
public sealed partial class HardInputTests
{
    private const string Hebrew = "אחוז הילדים שנבדקו בזמן";

    private static readonly string _long = string.Join(' ', Enumerable.Repeat("Cafe\u0301s e\u0301tude", 22))[..280] + Hebrew[..20];

    private static readonly HashSet<string> _void = ["meta", "link", "img", "input", "br", "hr", "path", "rect", "col"];

    [Fact]
    public void A_title_of_three_hundred_letters_of_two_directions_stands_on_every_page_that_names_it()
    {
        using var council = CouncilFolder.Small();
        council.Replace("data/indicators/care.yaml", "title: Health assessments up to date", $"title: {_long}");
        var site = Whole(council);
        Assert.Equal(300, _long.Length);
        foreach (var page in new[] { "index.html", "2017-04/v1/index.html", "2017-04/v1/exceptions/index.html", "2017-04/v1/indicators/scs-04/index.html" })
        {
            Assert.Contains(_long, site.Text(page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Four_hundred_measures_stand_on_one_scorecard_in_order()
    {
        using var council = CouncilFolder.Small();
        var ids = Enumerable.Range(1, 400).Select(n => $"MANY-{n:D3}").ToList();
        council.Write("data/indicators/many.yaml", "section: Many\norder: 3\nindicators:\n" + string.Concat(ids.Select(id =>
            $"  - {{ id: {id}, title: Measure {id}, unit: days, decimals: 1, polarity: lower, basis: month, introduced: 2017-04, standards: [{{ from: 2016-04, target: 40, minimum: 45 }}] }}\n")));
        Append(council, "data/results/2017-04.csv", string.Concat(ids.Select(id => $"{id},all,,,,38.2,,\n")));
        var page = Whole(council).Text("2017-04/v1/index.html");
        Assert.Equal(ids, Named().Matches(page).Select(m => m.Value));
        Assert.Contains("405 rated measures", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_council_without_figures_or_editions_says_so()
    {
        using var council = CouncilFolder.Small();
        foreach (var folder in new[] { "data/results", "content/editions" })
        {
            Directory.Delete(Path.Combine(council.Root, folder), recursive: true);
        }

        Assert.Contains("No edition has been published yet.", Whole(council).Text("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_month_without_a_Red_says_so()
    {
        using var council = CouncilFolder.Small();
        council.Replace("data/results/2017-04.csv", "SCS-04,all,,150,200", "SCS-04,all,,170,200");
        File.Delete(Path.Combine(council.Root, "content/editions/2017-04/exceptions/SCS-04.md"));
        var site = Whole(council);
        Assert.Contains("No measure is Red in April 2017.", site.Text("2017-04/v1/exceptions/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("What is Red and why", site.Text("2017-04/v1/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void One_month_alone_has_no_direction_and_nothing_to_compare_with()
    {
        using var council = CouncilFolder.Small();
        foreach (var month in new[] { "2017-02", "2017-03" })
        {
            File.Delete(Path.Combine(council.Root, $"data/results/{month}.csv"));
            Directory.Delete(Path.Combine(council.Root, $"content/editions/{month}"), recursive: true);
        }

        council.Write("content/editions/2017-04/commentary/SCS-01.md", "It is the first month.\n");
        var site = Whole(council);
        Assert.Contains("There is one figure so far", site.Text("2017-04/v1/indicators/scs-02/index.html"), StringComparison.Ordinal);
        Assert.Contains("There is no edition for March 2017 to compare with.", site.Text("2017-04/v1/changes/index.html"), StringComparison.Ordinal);
        Assert.Contains("there is no edition before to compare with", site.Text("2017-04/v1/exceptions/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_every_figure_is_missing_each_measure_says_so()
    {
        using var council = CouncilFolder.Small();
        foreach (var month in new[] { "2017-02", "2017-03", "2017-04" })
        {
            council.Write($"data/results/{month}.csv", "indicator,value\nSCS-01,[x]\nSCS-02,[x]\nSCS-03,[x]\nSCS-04,[x]\nSCS-05,[x]\nSCS-A1,[x]\n");
            council.Write($"content/editions/{month}/cover-paper.md", "---\nfrom: [Us]\nto: You\nsubject: Scorecard\nclassification: Unrestricted\nelectoral_divisions: All\nprevious_pathway: None\nfuture_pathway: None\nsummary: None.\nrecommendation: None.\nbackground_documents: []\ncontacts: []\n---\n\n## Introduction\n\nThere are no figures.\n");
        }

        Directory.Delete(Path.Combine(council.Root, "content/editions/2017-04/exceptions"), recursive: true);
        Directory.Delete(Path.Combine(council.Root, "content/editions/2017-04/commentary"), recursive: true);
        Directory.Delete(Path.Combine(council.Root, "content/editions/2017-04/cohorts"), recursive: true);
        var site = Whole(council);
        Assert.Contains("There are no figures to draw yet.", site.Text("2017-04/v1/indicators/scs-01/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("<svg class=\"chart\"", site.Text("2017-04/v1/indicators/scs-01/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_thirty_columns_scrolls_by_itself()
    {
        using var council = CouncilFolder.Small();
        var row = "|" + string.Concat(Enumerable.Repeat(" Northmarsh |", 30)) + "\n";
        council.Write("content/editions/2017-04/commentary/SCS-02.md", row + "|" + string.Concat(Enumerable.Repeat("---|", 30)) + "\n" + row);
        var page = Whole(council).Text("2017-04/v1/indicators/scs-02/index.html");
        Assert.Matches("class=\"scroll\"[^>]*tabindex=\"0\"", page);
        Assert.Equal(60, Regex.Count(page, ">Northmarsh</t"));
    }

    private static BuiltSite Whole(CouncilFolder council)
    {
        var site = council.Built();
        foreach (var page in site.Paths.Where(p => p.EndsWith(".html", StringComparison.Ordinal)))
        {
            Assert.Equal("", Unclosed(site.Text(page)));
        }

        return site;
    }

    private static void Append(CouncilFolder council, string path, string text) =>
        council.Write(path, File.ReadAllText(Path.Combine(council.Root, path)) + text);

    /// <summary>The first element that is not closed where it should be; nothing on a whole page.</summary>
    private static string Unclosed(string page)
    {
        var open = new Stack<string>();
        foreach (Match tag in Tag().Matches(page))
        {
            var name = tag.Groups["name"].Value;
            if (tag.Groups["end"].Length > 0)
            {
                if (!open.TryPop(out var started) || started != name)
                {
                    return $"{started} closed by {name} at {tag.Index}";
                }
            }
            else if (!_void.Contains(name))
            {
                open.Push(name);
            }
        }

        return string.Join(' ', open);
    }

    [GeneratedRegex("<(?<end>/?)(?<name>[a-z][a-z0-9]*)[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("MANY-[0-9]{3}(?=, <span class=\"basis\">)")]
    private static partial Regex Named();
}
