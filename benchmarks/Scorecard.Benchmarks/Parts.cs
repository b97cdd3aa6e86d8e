using BenchmarkDotNet.Attributes;
using Scorecard.Compose.Charts;
using Scorecard.Compose.Indicators;
using Scorecard.Domain;
using Scorecard.Rate;
using Scorecard.Render.Charts;
using Scorecard.Render.Razor;
using Scorecard.Text;

namespace Scorecard.Benchmarks;

/// <summary>One of each thing that a build makes by the thousand.</summary>
[MemoryDiagnoser]
public class Parts
{
    private RatedScorebook _rated = null!;
    private Indicator _indicator = null!;
    private TrendChart _chart = null!;
    private IndicatorPage _page = null!;
    private Compose.Edition _edition = null!;
    private Narrative _text = null!;

    [GlobalSetup]
    public void Prepare()
    {
        var council = new Council();
        var sources = council.Read();
        _rated = Rater.Rate(Council.Validate(sources));
        _edition = Council.Compose(_rated, sources).Editions[^1];
        _indicator = _edition.Rated.Headlines.First().Indicator;
        _chart = new TrendCharts(new History(_rated)).Of(_indicator, _edition.Rated.Month);
        _page = _edition.Pages.OfType<IndicatorPage>().First();
        _text = _rated.Editions.SelectMany(edition => edition.Declared.Exceptions.Values).First().Text;
    }

    [Benchmark]
    public string Number() => Numbers.Grouped(_chart.Points[^1].Value ?? 15089.5m);

    [Benchmark]
    public string Date() => Dates.Long(_edition.Rated.Month);

    [Benchmark]
    public ProseDocument Narrative() => ProseDocument.Parse(_text);

    [Benchmark]
    public TrendChart ComposedChart() => new TrendCharts(new History(_rated)).Of(_indicator, _edition.Rated.Month);

    [Benchmark]
    public Html DrawnChart() => TrendDrawing.Of(_chart);

    [Benchmark]
    public Html DrawnSparkline() => Sparkline.Of(_chart);

    [Benchmark]
    public int ComposedPage() => _edition.Planned.Last().Compose().Frame.Path.Length;

    [Benchmark]
    public int RenderedPage() => Templates.BuiltIn.Render("Indicator", _page).Length;
}
