namespace Scorecard.Tests.Sites;

/// <summary>A council's own look reaches every page and every version folder, and fetches nothing.</summary>
public sealed class ThemeTests
{
    private static readonly byte[] _logo = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

    [Fact]
    public void A_style_sheet_follows_the_built_in_one_on_every_page()
    {
        using var council = CouncilFolder.Small();
        council.Write("content/theme/theme.css", ":root { --brand: #801650; } /* url( in a comment harms nobody */ li::before { content: \"\\2022\"; }\n");
        var site = council.Built();
        Assert.Equal(site.Text("assets/theme.css"), site.Text("2017-03/v1/assets/theme.css"));
        foreach (var page in site.With("assets/scorecard.css\"").Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            Assert.Matches("assets/scorecard.css\">\\s*<link rel=\"stylesheet\" href=\"[^\"]*assets/theme.css\">", site.Text(page));
        }
    }

    [Fact]
    public void A_logo_stands_in_the_head_of_every_page()
    {
        using var council = CouncilFolder.Small();
        File.WriteAllBytes(Folder(council, "logo.png"), _logo);
        var site = council.Built();
        Assert.Equal(_logo, site.Files["2017-04/v1/assets/logo.png"]);
        Assert.Contains("src=\"../../assets/logo.png\"", site.Text("2017-04/v1/indicators/scs-01/index.html"), StringComparison.Ordinal);
        Assert.Contains("src=\"assets/logo.png\"", site.Text("index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@import 'https://example.com/a.css';")]
    [InlineData("@IMPORT \"a.css\";")]
    [InlineData("b { background: url(https://example.com/a.png) }")]
    [InlineData("b { background: URL ( 'a.png' ) }")]
    [InlineData("b { background: image-set('a.png' 1x) }")]
    [InlineData("b { background: \\75rl(a.png) }")]
    [InlineData("b { background: u\\72 l(a.png) }")]
    [InlineData("@\\import 'a.css';")]
    [InlineData("@font-face { font-family: x }")]
    public void A_style_sheet_that_fetches_is_refused(string style) => Assert.Contains("SC1701", Found(style));

    [Theory]
    [InlineData("b { color: red")]
    [InlineData("b { color: red } }")]
    [InlineData("/* b { color: red }")]
    public void A_style_sheet_that_ends_half_way_is_refused(string style) => Assert.Contains("SC1702", Found(style));

    [Theory]
    [InlineData("logo.svg", "SC1017")]
    [InlineData("logo.png", "SC1018")]
    [InlineData("Scorecard.cshtml", "SC1012")]
    public void What_cannot_be_used_is_said(string name, string code)
    {
        using var council = CouncilFolder.Small();
        council.Write($"content/theme/{name}", "<svg></svg>");
        Assert.Contains(code, council.Build().Check.Findings.Select(f => f.Rule.Code));
    }

    private static string Folder(CouncilFolder council, string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(council.Root, "content", "theme")).FullName;
        return Path.Combine(folder, name);
    }

    private static List<string> Found(string style)
    {
        using var council = CouncilFolder.Small();
        council.Write("content/theme/theme.css", style);
        return [.. council.Build().Check.Findings.Select(f => f.Rule.Code)];
    }
}
