using Scorecard.Domain;
using Scorecard.Rate;
using Scorecard.Text;

namespace Scorecard.Cli.Explain;

/// <summary>What is to be explained, as it was typed.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Edition">The month; null for the newest.</param>
/// <param name="Cohort">The cohort; null for everyone.</param>
internal sealed record Question(string Indicator, string? Edition, string? Cohort)
{
    /// <summary>The figure that is meant, judged as its page judges it.</summary>
    internal Subject Ask(Scorebook book)
    {
        var indicator = IndicatorOf(book);
        var declared = EditionOf(book);
        var seen = SeenBy(book, declared);
        var edition = Rater.Rate(seen).Editions.Single(e => e.Month == declared.Month);
        var scope = CohortOf(book, indicator, edition);
        var rated = edition.Find(indicator.Id, scope) ?? throw NoFigure(indicator, edition.Month);
        return new Subject(rated, declared, book.Council);
    }

    /// <summary>A page never knows more than its readers: a month hidden from them is not compared with.</summary>
    private static Scorebook SeenBy(Scorebook book, DeclaredEdition declared) => book.For(
        declared.Classification == Classification.Unrestricted ? Audience.Public : Audience.Intranet, drafts: declared.IsDraft);

    private Indicator IndicatorOf(Scorebook book) =>
        book.Indicators.FirstOrDefault(i => i.Id.Value.Equals(Indicator, StringComparison.OrdinalIgnoreCase))
        ?? throw Unknown("indicator", Indicator, book.Indicators.Select(i => i.Id.Value));

    private DeclaredEdition EditionOf(Scorebook book)
    {
        if (book.Editions.Count == 0)
        {
            throw new Unexplained("there is no edition", "add content/editions/YYYY-MM/edition.yaml");
        }

        return Edition is null
            ? book.Editions[^1]
            : book.Editions.FirstOrDefault(e => e.Month.ToString() == Edition)
                ?? throw Unknown("edition", Edition, book.Editions.Select(e => e.Month.ToString()));
    }

    private CohortScope CohortOf(Scorebook book, Indicator indicator, RatedEdition edition)
    {
        if (Cohort is null or "all")
        {
            return CohortScope.All;
        }

        var known = edition.Results
            .Where(r => r.Indicator.Id == indicator.Id && r.Result.Area.Length == 0)
            .Select(r => r.Result.Cohort)
            .ToList();
        var named = book.Council.Cohorts.Select(c => c.Id).Contains(Cohort.Replace("not:", "", StringComparison.Ordinal));
        return known.FirstOrDefault(c => c.Key == Cohort)
            ?? throw (named
                ? new Unexplained($"{indicator.Id} has no figure for “{Cohort}” in {edition.Month}", Choose(known.Select(c => c.Key)))
                : Unknown("cohort", Cohort, known.Select(c => c.Key)));
    }

    private static Unexplained NoFigure(Indicator indicator, Month month) => new(
        $"{indicator.Id} is not reported in {month}",
        indicator.Retired is { } retired && month >= retired
            ? $"it is retired from {retired} on: ask for an earlier month with --edition"
            : indicator.Introduced is { } introduced && month < introduced
                ? $"it is introduced in {introduced}: ask for that month or a later one with --edition"
                : "ask for another month with --edition");

    private static Unexplained Unknown(string what, string written, IEnumerable<string> known)
    {
        var words = known.ToList();
        var nearest = Nearest.To(written, words);
        return new Unexplained($"no {what} is called “{written}”", nearest is null ? Choose(words) : $"write {nearest}");
    }

    private static string Choose(IEnumerable<string> known) =>
        known.Take(12).ToList() is { Count: > 0 } some ? $"write one of {string.Join(", ", some)}" : "there is none yet";
}
