using System.Net;
using System.Text.RegularExpressions;
using Scorecard.Domain;
using Scorecard.Tests.Sites;
using Scorecard.Text;

namespace Scorecard.Tests.Compose;

/// <summary>The data page says of the downloads what they are.</summary>
public sealed partial class DataPagesTests
{
    private const string Folder = "2017-04/v1/data/";

    [Fact]
    public void Each_file_is_listed_with_its_own_size()
    {
        using var council = CouncilFolder.Small();
        var site = council.Built();
        var files = Listed().Matches(site.Text($"{Folder}index.html")).ToDictionary(m => m.Groups["file"].Value, m => m.Groups["size"].Value);
        var written = site.Paths.Where(p => p.StartsWith(Folder, StringComparison.Ordinal) && !p.EndsWith(".html", StringComparison.Ordinal));
        Assert.Equal(
            written.ToDictionary(p => p[Folder.Length..], p => Sizes.Of(site.Files[p].Length)),
            files);
    }

    [Fact]
    public void Each_column_of_the_table_is_explained_in_its_order()
    {
        using var council = CouncilFolder.Small();
        var site = council.Built();
        var columns = Column().Matches(site.Text($"{Folder}index.html")).Select(m => m.Groups[1].Value);
        Assert.Equal(site.Text($"{Folder}results.csv").Split('\n')[0].Split(','), columns);
    }

    [Theory]
    [InlineData("2017-04/v1/index.html")]
    [InlineData("2017-04/v1/data/index.html")]
    public void Catalogues_read_whose_figures_they_are_and_where(string page)
    {
        using var council = CouncilFolder.Small();
        council.Replace("data/scorecard.yaml", "title: ", "title: </script> & ");
        var site = council.Built();
        var said = Property().Matches(site.Text(page)).ToLookup(m => m.Groups["name"].Value, m => WebUtility.HtmlDecode(m.Groups["value"].Value));
        Assert.Equal(1, Dataset().Count(site.Text(page)));
        Assert.Contains("</script> & Children in care scorecard, April 2017", said["name"]);
        Assert.Equal(["2017-06-14"], said["datePublished"]);
        Assert.Equal(5, said["contentUrl"].Count());
        Assert.All(said["contentUrl"], file => Assert.Contains(Folder + file.Split(Folder)[1], site.Paths));
    }

    [Fact]
    public void What_is_restricted_is_not_offered_to_catalogues()
    {
        using var council = CouncilFolder.Small();
        council.Replace("content/editions/2017-04/edition.yaml", "classification: unrestricted", "classification: restricted");
        council.Replace("content/editions/2017-04/cover-paper.md", "classification: Unrestricted", "classification: Restricted");
        var page = council.Built(request => request with { Audience = Audience.Intranet }).Text($"{Folder}index.html");
        Assert.DoesNotContain("itemscope", page, StringComparison.Ordinal);
        Assert.DoesNotContain("og:title", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Reference_managers_read_the_permanent_address_and_the_day()
    {
        using var council = CouncilFolder.Small();
        var page = council.Built().Text("2017-04/v1/cover-paper/index.html");
        Assert.Contains("<meta name=\"citation_publication_date\" content=\"2017-06-14\">", page, StringComparison.Ordinal);
        Assert.Contains("2017-04/v1/cover-paper/index.html\">", Address().Match(page).Value, StringComparison.Ordinal);
    }

    [GeneratedRegex("<th scope=\"row\"><a href=\"(?<file>[^\"]+)\">.*?data-label=\"Size\">(?<size>[^<]+)<", RegexOptions.Singleline)]
    private static partial Regex Listed();

    [GeneratedRegex("<th scope=\"row\"><code>([^<]+)</code>")]
    private static partial Regex Column();

    [GeneratedRegex("itemtype=\"https://schema.org/Dataset\"")]
    private static partial Regex Dataset();

    [GeneratedRegex("<meta itemprop=\"(?<name>[A-Za-z]+)\" content=\"(?<value>[^\"]*)\">")]
    private static partial Regex Property();

    [GeneratedRegex("<meta name=\"citation_public_url\" content=\"[^>]*>")]
    private static partial Regex Address();
}
