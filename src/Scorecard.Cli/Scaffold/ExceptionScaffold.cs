using Scorecard.Domain;
using Scorecard.Rate;

namespace Scorecard.Cli.Scaffold;

/// <summary>Exception reports to be written: one file for each Red that has none.</summary>
internal static class ExceptionScaffold
{
    internal static IReadOnlyList<Planned> Of(Scorebook book, Month month, IReadOnlyList<string> asked)
    {
        var edition = Rater.Rate(book).Editions.FirstOrDefault(e => e.Month == month)
            ?? throw new Refusal($"there is no edition “{month}”", $"make it first: scorecard new edition {month}");
        var wanted = asked.Count > 0
            ? asked.Select(id => Known(book, id)).ToList()
            : [.. edition.Headlines.Where(r => r.Rating.IsRed && !edition.Declared.Exceptions.ContainsKey(r.Indicator.Id)).Select(r => r.Indicator)];
        return [.. wanted.Select(i => new Planned($"{edition.Declared.Folder}/exceptions/{i.Id}.md", Text(i)))];
    }

    private static Indicator Known(Scorebook book, string id) =>
        book.Indicators.FirstOrDefault(i => i.Id.Value == id)
        ?? throw new Refusal(
            $"no indicator is called “{id}”",
            $"one of the names that stand after “id:” in data/indicators/; the first is {book.Indicators.First().Id}");

    private static string Text(Indicator indicator) =>
        $$$"""
        ---
        owner: {{{YamlText.Quoted(indicator.Owner.Length > 0 ? indicator.Owner : "To be named")}}}
        # due: YYYY-MM-DD
        ---

        ## What happened

        To be written. The result is {{ {{{indicator.Id}}}.value }}.

        ## Why

        To be written.

        ## What is being done

        To be written: each action with who does it and by when.

        """.Replace("\r\n", "\n", StringComparison.Ordinal);
}
