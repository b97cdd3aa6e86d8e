using BenchmarkDotNet.Attributes;
using Scorecard.Compose;
using Scorecard.Domain;
using Scorecard.Publish;
using Scorecard.Rate;
using Scorecard.Read;
using Scorecard.Render;

namespace Scorecard.Benchmarks;

/// <summary>The stages of a build, each over the whole council.</summary>
[MemoryDiagnoser]
public class Stages
{
    private readonly Council _council = new();
    private readonly string _output = Directory.CreateTempSubdirectory("scorecard-benchmark").FullName;
    private Sources _sources = null!;
    private Scorebook _book = null!;
    private RatedScorebook _rated = null!;
    private Site _site = null!;
    private List<SiteFile> _files = [];

    [GlobalSetup]
    public void Prepare()
    {
        _sources = _council.Read();
        _book = Council.Validate(_sources);
        _rated = Rater.Rate(_book);
        _site = Council.Compose(_rated, _sources);
        _files = [.. Files()];
    }

    [GlobalCleanup]
    public void TidyUp() => Directory.Delete(_output, recursive: true);

    [Benchmark]
    public int Read() => _council.Read().Texts.Count;

    [Benchmark]
    public int Validate() => Council.Validate(_sources).Editions.Count;

    [Benchmark]
    public int Rate() => Rater.Rate(_book).Editions.Count;

    [Benchmark]
    public int Compose() => Council.Compose(_rated, _sources).Editions.Sum(edition => edition.Pages.Count());

    [Benchmark]
    public long ComposeAndRender() => Files().Sum(file => (long)file.Content.Length);

    [Benchmark]
    public int Hash() => _files.Sum(file => System.Security.Cryptography.SHA256.HashData(file.Content.Span)[0]);

    [Benchmark]
    public long Write() =>
        SiteFolder.Replace(new SiteTarget("site", _output) { Inputs = [] }, _files, CancellationToken.None).Bytes;

    private IEnumerable<SiteFile> Files() =>
        SiteRenderer.Render(_site).Concat(_site.Editions.SelectMany(edition => SiteRenderer.Render(_site, _book, edition)));
}
