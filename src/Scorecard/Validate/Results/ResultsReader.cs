using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Read;
using Scorecard.Spread;
using Scorecard.Validate.Indicators;

namespace Scorecard.Validate.Results;

/// <summary>Reads the results of all months.</summary>
public static class ResultsReader
{
    /// <summary>The results that can be used, and what had to be left out; the rest is in the report.</summary>
    public static MonthlyReturns Read(
        IReadOnlyList<CsvFile> files, Council council, Definitions definitions, Report report)
    {
        var named = Named(files, report, out var complete);
        if (complete)
        {
            TellGaps(named, council.Frequency, report);
        }

        var finder = new IndicatorFinder(definitions);
        var months = named
            .Made(n => (Month: n.Key, Return: new MonthReader(n.Value, n.Key, council, finder, report).Read()))
            .ToDictionary(read => read.Month, read => read.Return);
        new SuspectFigures(council, report).Tell(named.Keys.SelectMany(month => months[month].Returned));
        var leftOut = months.SelectMany(m => m.Value.LeftOut.Select(id => (m.Key, id))).ToHashSet();
        return new MonthlyReturns(Results(named.Keys, months), leftOut)
        {
            IsComplete = complete,
        };
    }

    private static SortedDictionary<Month, MonthlyResults> Results(IEnumerable<Month> inOrder, Dictionary<Month, MonthReturn> returned)
    {
        var (results, last) = (new SortedDictionary<Month, MonthlyResults>(), (MonthlyResults?)null);
        foreach (var month in inOrder)
        {
            results.Add(month, last = new MonthlyResults(month, returned[month].Results, last));
        }

        return results;
    }

    private static SortedDictionary<Month, CsvFile> Named(
        IReadOnlyList<CsvFile> files, Report report, out bool complete)
    {
        var named = new SortedDictionary<Month, CsvFile>();
        complete = true;
        foreach (var file in files)
        {
            if (ResultsFileName.Read(file.Path, report) is not { } month)
            {
                complete = false;
            }
            else if (!named.ContainsKey(month) || file.Path == $"data/results/{month}.csv")
            {
                named[month] = file;
            }
        }

        return named;
    }

    private static void TellGaps(SortedDictionary<Month, CsvFile> named, Frequency frequency, Report report)
    {
        foreach (var gap in ReportedMonths.Gaps(named.Keys, frequency))
        {
            var files = string.Join(", ", gap.Each.Take(12).Select(month => $"data/results/{month}.csv"));
            report.Add(ResultRules.MonthMissing.At(
                new Location(named[gap.After].Path),
                $"there are results for {gap.Before} and {gap.After}, and none for {gap}",
                $"add {files}; where a figure is not available, write [x]"));
        }
    }
}
