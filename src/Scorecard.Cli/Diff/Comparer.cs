using Scorecard.Domain;
using Scorecard.Rate;
using Scorecard.Text;

namespace Scorecard.Cli.Diff;

/// <summary>Compares two councils as they would be published, signal first.</summary>
internal static class Comparer
{
    /// <summary>Stands for every number of which one side is confidential: a difference would tell it.</summary>
    internal const string NotShown = "not shown (confidential)";

    internal static IReadOnlyList<Change> Compare(Scorebook old, Scorebook now)
    {
        var (before, after) = (Rater.Rate(old), Rater.Rate(now));
        var changes = new List<Change>();
        foreach (var edition in after.Editions)
        {
            var earlier = before.Editions.FirstOrDefault(e => e.Month == edition.Month);
            changes.AddRange(earlier is null ? [NewEdition(edition)] : ResultChanges.Between(earlier, edition, now.Council));
        }

        changes.AddRange(before.Editions.Where(e => after.Editions.All(a => a.Month != e.Month)).Select(GoneEdition));
        changes.AddRange(DefinitionChanges.Between(old, now));
        changes.AddRange(TextChanges.Between(before, after));
        return [.. changes
            .OrderBy(c => c.Kind)
            .ThenByDescending(c => c.Edition, StringComparer.Ordinal)
            .ThenBy(c => c.Subject, StringComparer.Ordinal)
            .ThenBy(c => c.Title, StringComparer.Ordinal)];
    }

    private static Change NewEdition(RatedEdition edition) => new(
        ChangeKind.Archive,
        edition.Month.ToString(),
        "edition",
        "a new edition",
        "",
        $"{edition.Counts.Green} Green, {edition.Counts.Amber} Amber, {edition.Counts.Red} Red",
        edition.Declared.IsDraft ? "a draft: it declares no version" : "");

    private static Change GoneEdition(RatedEdition edition) => new(
        ChangeKind.Archive, edition.Month.ToString(), "edition", "an edition disappears", $"version {edition.Declared.NewestVersion}", "",
        edition.Declared.IsDraft ? "" : "published editions are kept: withdraw it instead");

    internal static bool IsConfidential(RatedResult? result) =>
        result?.Result.Reading is Reading.Absent { Reason: AbsentReason.Confidential };

    internal static string Printed(RatedResult result) => Figures.Shown(result) is { Length: > 0 } shown ? shown : "no figure";
}
