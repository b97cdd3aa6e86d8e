using Scorecard.Diagnostics;
using Scorecard.Read;
using Scorecard.Tests.Snapshots;

namespace Scorecard.Tests.Read;

public sealed class SourceReaderTests
{
    [Fact]
    public void The_example_council_is_read_without_a_finding()
    {
        var report = new Report();
        var sources = SourceReader.Read(Repository.Root, report);

        Assert.Empty(report.Findings);
        Assert.NotNull(sources.Scorecard?.Root);
        Assert.Equal(8, sources.Indicators.Count);
        Assert.Equal(13, sources.Results.Count);
        Assert.Equal(13, sources.Editions.Count);
        Assert.Equal(3, sources.Pages.Count);
        Assert.All(sources.Editions, e => Assert.NotNull(e.Paper?.FrontMatter));
    }
}
