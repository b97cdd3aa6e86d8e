using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Read;
using Scorecard.Tests.Snapshots;
using Scorecard.Validate.Councils;
using Scorecard.Validate.Editions;
using Scorecard.Validate.Indicators;
using Scorecard.Validate.Results;

namespace Scorecard.Tests.Validate;

public sealed class ExampleReturnsTests
{
    [Fact]
    public void The_example_council_returns_fourteen_months_without_a_finding()
    {
        var report = new Report();
        var sources = SourceReader.Read(Repository.Root, report);
        var council = CouncilReader.Read(sources.Scorecard, report)!;
        var definitions = DefinitionsReader.Read(sources.Indicators, council, report);
        var returns = ResultsReader.Read(sources.Results, council, definitions, report);
        var editions = EditionsReader.Read(sources.Editions, returns, Frequency.Monthly, report);

        Assert.Equal([], report.Findings.Select(f => $"{f.Location} {f.Message}"));
        Assert.Equal(14, returns.Results.Count);
        Assert.Equal(14, editions.Count);
        Assert.Empty(returns.LeftOut);
        Assert.Equal(Month.Of(2017, 5), editions[^1].Month);
    }
}
