using System.Text;
using Scorecard.Render.Razor;
using Scorecard.Tests.Render.Razor.Fixtures;
using Scorecard.Tests.Snapshots;
using BuiltInRegistry = Scorecard.Render.Razor.BuiltIn.TemplateRegistry;

namespace Scorecard.Tests.Render.Razor;

public sealed class ParityTests
{
    private static readonly string _builtIn = Path.Combine(Repository.Root, "src/Scorecard/Render/Templates");
    private static readonly string _fixtures = Path.Combine(Repository.Root, "tests/Scorecard.Tests/Render/Razor/Templates");

    /// <summary>Each layout and part is tried too: one that no page of the example reaches is named here.</summary>
    [Fact]
    public async Task A_built_in_page_says_what_the_stock_engine_says()
    {
        var opened = new HashSet<string>(StringComparer.Ordinal);
        await AssertSame(_builtIn, Watched(opened), TemplateSamples.BuiltIn());
        Assert.Empty(Templates.BuiltIn.Keys.Except(opened));
    }

    [Fact]
    public async Task A_fixture_page_says_what_the_stock_engine_says() =>
        await AssertSame(_fixtures, new Templates(TemplateRegistry.Pages), TemplateSamples.Fixtures);

    [Fact]
    public void Every_fixture_template_is_tried() =>
        Assert.Equal(
            new Templates(TemplateRegistry.Pages).Keys.Except([.. TemplateSamples.Layouts, .. TemplateSamples.Faulty]),
            TemplateSamples.Fixtures.Select(sample => sample.Key).Distinct().Order(StringComparer.Ordinal));

    private static Templates Watched(HashSet<string> opened) =>
        new(BuiltInRegistry.Pages.ToDictionary(page => page.Key, page => Watched(page.Key, page.Value, opened)));

    private static Func<Page> Watched(string key, Func<Page> open, HashSet<string> opened) => () =>
    {
        opened.Add(key);
        return open();
    };

    private static async Task AssertSame(string folder, Templates templates, IReadOnlyList<Sample> samples)
    {
        var stock = new StockEngine(folder);
        foreach (var sample in samples)
        {
            var ours = Encoding.UTF8.GetString(templates.Render(sample.Key, sample.Model));
            Assert.Equal(StockEngine.Normal(await stock.Render(sample)), StockEngine.Normal(ours));
        }
    }
}
