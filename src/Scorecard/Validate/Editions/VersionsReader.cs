using System.Globalization;
using Scorecard.Diagnostics;
using Scorecard.Domain;

namespace Scorecard.Validate.Editions;

/// <summary>Reads the versions of an edition.</summary>
internal static class VersionsReader
{
    /// <summary>The versions in the order given, or those that could be read; the rest is in the report.</summary>
    public static IReadOnlyList<EditionVersion> Read(IReadOnlyList<Fields> items, Month month, Report report)
    {
        var declared = items.Select(item => DeclaredVersion.Read(item, report)).ToList();
        TellFirst(declared.Zip(declared.Skip(1), Twice).Concat(declared.Select(OutOfOrder)), report);
        TellFirst(declared.Zip(declared.Skip(1), GoesBack), report);
        TellFirst(declared.Take(1).Select(first => TooEarly(first, month)), report);
        report.AddAll(declared.Select(Unreasoned).OfType<Diagnostic>());
        return [.. declared.Select(Version).OfType<EditionVersion>()];
    }

    private static EditionVersion? Version(DeclaredVersion declared, int index) => declared.Published is { } published
        ? new EditionVersion(
            index + 1, published, index == 0 ? VersionKind.First : declared.Kind ?? VersionKind.Correction, declared.Reason)
        : null;

    /// <summary>One gap puts every later version out of order, so only the first is told.</summary>
    private static void TellFirst(IEnumerable<Diagnostic?> findings, Report report) =>
        report.AddAll(findings.OfType<Diagnostic>().Take(1));

    /// <summary>Two people declared the same correction, and both were merged.</summary>
    private static Diagnostic? Twice(DeclaredVersion before, DeclaredVersion after) =>
        after.Number is not { } number || number != before.Number ? null : EditionRules.VersionOutOfOrder.At(
            after.NumberAt,
            $"version {number} is declared twice; the first stands in line {before.NumberAt.Line}",
            $"if both are the same correction, delete one of the two; if they are two, number this one {number + 1}");

    private static Diagnostic? OutOfOrder(DeclaredVersion declared, int index) =>
        declared.Number is not { } number || number == index + 1 ? null : EditionRules.VersionOutOfOrder.At(
            declared.NumberAt,
            $"version “{number}” stands where version {index + 1} should",
            $"write {index + 1}: versions are numbered from 1 without gaps, oldest first");

    private static Diagnostic? GoesBack(DeclaredVersion before, DeclaredVersion after) =>
        !(after.Published < before.Published) ? null : EditionRules.VersionGoesBack.At(
            after.PublishedAt,
            $"version {after.Number} is published on {Written(after.Published)}, before the version that it replaces",
            $"write {Written(before.Published)} or a later day");

    private static Diagnostic? TooEarly(DeclaredVersion first, Month month)
    {
        var next = new DateOnly(month.Next.Year, month.Next.Number, 1);
        return !(first.Published < next) ? null : EditionRules.PublishedTooEarly.At(
            first.PublishedAt,
            $"{Written(first.Published)} is before the end of {month}, the month that is reported",
            $"write {Written(next)} or a later day, or rename the folder for the month of its results");
    }

    private static Diagnostic? Unreasoned(DeclaredVersion declared, int index) => !declared.IsSound ? null
        : index == 0 ? Reasoned(declared)
        : (declared.HasKind && declared.Kind != VersionKind.First, declared.HasReason) switch
        {
            (true, true) => null,
            (false, _) => Without(declared, index, declared.HasKind ? declared.Fields.Of("kind") : declared.NumberAt),
            _ => Without(declared, index, declared.NumberAt),
        };

    private static Diagnostic? Reasoned(DeclaredVersion first) => (first.HasKind, first.HasReason) switch
    {
        (false, false) => null,
        (true, _) => Needless(first.Fields.Of("kind")),
        _ => Needless(first.Fields.Of("reason")),
    };

    private static Diagnostic Needless(Location at) => EditionRules.FirstVersionWithReason.At(
        at,
        "the first version replaces nothing, so it has neither kind nor reason",
        "delete “kind” and “reason” from version 1");

    private static Diagnostic Without(DeclaredVersion declared, int index, Location at) =>
        EditionRules.VersionWithoutReason.At(
            at,
            $"version {index + 1} does not say {(declared.HasReason ? "whether it corrects or revises" : "why it was made")}",
            "write “kind: correction” for a mended error or “kind: revision” for better data, and “reason: ” in a sentence");

    private static string Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
