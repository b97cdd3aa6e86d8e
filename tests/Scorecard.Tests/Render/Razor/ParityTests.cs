using System.Text;
using Scorecard.Render.Razor;
using Scorecard.Tests.Render.Razor.Fixtures;
using Scorecard.Tests.Snapshots;

namespace Scorecard.Tests.Render.Razor;

public sealed class ParityTests
{
    private static readonly string _builtIn = Path.Combine(Repository.Root, "src/Scorecard/Render/Templates");
    private static readonly string _fixtures = Path.Combine(Repository.Root, "tests/Scorecard.Tests/Render/Razor/Templates");

    [Fact]
    public async Task A_built_in_page_says_what_the_stock_engine_says() =>
        await AssertSame(_builtIn, Templates.BuiltIn, TemplateSamples.BuiltIn);

    [Fact]
    public async Task A_fixture_page_says_what_the_stock_engine_says() =>
        await AssertSame(_fixtures, new Templates(TemplateRegistry.Pages), TemplateSamples.Fixtures);

    [Fact]
    public void Every_built_in_template_is_tried() =>
        Assert.Equal(
            Templates.BuiltIn.Keys.Except(TemplateSamples.Layouts),
            TemplateSamples.BuiltIn.Select(sample => sample.Key).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_fixture_template_is_tried() =>
        Assert.Equal(
            new Templates(TemplateRegistry.Pages).Keys.Except([.. TemplateSamples.Layouts, .. TemplateSamples.Faulty]),
            TemplateSamples.Fixtures.Select(sample => sample.Key).Distinct().Order(StringComparer.Ordinal));

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
