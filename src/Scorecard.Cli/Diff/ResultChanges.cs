using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Cli.Diff;

/// <summary>Ratings, figures and versions of one edition.</summary>
internal static class ResultChanges
{
    internal static IEnumerable<Change> Between(RatedEdition old, RatedEdition now, Council council)
    {
        var hidden = TurnedConfidential(old, now);
        foreach (var after in now.Results)
        {
            var before = old.Find(after.Indicator.Id, after.Result.Cohort, after.Result.Area);
            foreach (var change in Result(before, after, now, council, hidden.Contains(after.Indicator.Id)))
            {
                yield return change;
            }
        }

        foreach (var gone in old.Results.Where(r => now.Find(r.Indicator.Id, r.Result.Cohort, r.Result.Area) is null))
        {
            yield return Figure(gone, now, council) with { Old = hidden.Contains(gone.Indicator.Id) ? Comparer.NotShown : Old(gone), New = "" };
        }

        foreach (var change in Versions(old.Declared, now.Declared))
        {
            yield return change;
        }
    }

    /// <summary>The measures of which some figure is confidential on one side only: the others would give it by subtraction.</summary>
    private static HashSet<IndicatorId> TurnedConfidential(RatedEdition old, RatedEdition now) =>
    [
        .. old.Results.Concat(now.Results)
            .Where(r => Comparer.IsConfidential(old.Find(r.Indicator.Id, r.Result.Cohort, r.Result.Area))
                != Comparer.IsConfidential(now.Find(r.Indicator.Id, r.Result.Cohort, r.Result.Area)))
            .Select(r => r.Indicator.Id),
    ];

    private static IEnumerable<Change> Result(RatedResult? before, RatedResult after, RatedEdition edition, Council council, bool hide)
    {
        if (hide || Comparer.IsConfidential(before) || Comparer.IsConfidential(after))
        {
            if (before?.Result.Reading != after.Result.Reading)
            {
                yield return Figure(after, edition, council) with { Old = Comparer.NotShown, New = Comparer.NotShown };
            }

            yield break;
        }

        if (before is not null && Words.Of(before.Rating) != Words.Of(after.Rating))
        {
            yield return Figure(after, edition, council) with
            {
                Kind = ChangeKind.Rating,
                Old = Words.Of(before.Rating),
                New = Words.Of(after.Rating),
                Remark = NeedsReport(after, edition) ? "an exception report is needed" : "",
            };
        }

        if (before?.Result.Reading != after.Result.Reading)
        {
            yield return Figure(after, edition, council) with { Old = before is null ? "" : Full(before), New = Full(after) };
        }
        else if (before.Result.Note != after.Result.Note || before.Result.Status != after.Result.Status)
        {
            yield return Figure(after, edition, council) with { Old = Marked(before), New = Marked(after), Remark = "note or status" };
        }
    }

    private static bool NeedsReport(RatedResult after, RatedEdition edition) =>
        after.Rating.IsRed && after.Result.IsHeadline && !edition.Declared.Exceptions.ContainsKey(after.Indicator.Id);

    private static Change Figure(RatedResult result, RatedEdition edition, Council council) => new(
        ChangeKind.Figure, edition.Month.ToString(), result.Indicator.Id.Value, Title(result, council), "", "");

    private static string Title(RatedResult result, Council council)
    {
        var scope = result.Result.Cohort is CohortScope.Everyone ? "" : $", {Words.Of(result.Result.Cohort, council)}";
        return $"{result.Indicator.Title}{scope}{(result.Result.Area.Length > 0 ? $", {result.Result.Area}" : "")}";
    }

    private static string Old(RatedResult gone) => Comparer.IsConfidential(gone) ? Comparer.NotShown : Full(gone);

    private static string Full(RatedResult result) => result.Result.Reading is Reading.Measured { Fraction: { } fraction }
        ? $"{Comparer.Printed(result)} ({Numbers.Short(fraction.Numerator)} of {Numbers.Short(fraction.Denominator)})"
        : Comparer.Printed(result);

    private static string Marked(RatedResult result) =>
        $"{result.Result.Status.ToString().ToLowerInvariant()}{(result.Result.Note.Length > 0 ? $": {result.Result.Note}" : "")}";

    private static IEnumerable<Change> Versions(DeclaredEdition old, DeclaredEdition now)
    {
        foreach (var version in now.Versions.Where(v => !old.Versions.Contains(v)))
        {
            var earlier = old.Versions.FirstOrDefault(v => v.Number == version.Number);
            yield return new Change(
                ChangeKind.Archive, now.Month.ToString(), $"version {version.Number}", earlier is null ? "a new version" : "a declared version changes",
                earlier is null ? "" : Told(earlier), Told(version), earlier is null ? "" : "what is published stays as it was published");
        }

        foreach (var gone in old.Versions.Where(v => now.Versions.All(n => n.Number != v.Number)))
        {
            yield return new Change(ChangeKind.Archive, now.Month.ToString(), $"version {gone.Number}", "a declared version disappears", Told(gone), "");
        }
    }

    private static string Told(EditionVersion version) =>
        $"{version.Published.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)} {Words.Of(version.Kind)} {version.Reason}".TrimEnd();
}
