using Scorecard.Diagnostics;
using Scorecard.Domain;

namespace Scorecard.Validate.Editions;

/// <summary>An entry of versions, as written and with the places of its values.</summary>
internal sealed record DeclaredVersion(
    int? Number, DateOnly? Published, VersionKind? Kind, string Reason, bool HasKind, bool HasReason, Fields Fields)
{
    /// <summary>False if a mistake in its keys is already told, so that no further one follows from it.</summary>
    public bool IsSound { get; private init; }

    public static DeclaredVersion Read(Fields fields, Report report)
    {
        var before = report.Findings.Count;
        var version = new DeclaredVersion(
            fields.RequiredWhole("version", 1, 999),
            fields.RequiredDate("published"),
            fields.Word<VersionKind>("kind", Text.Keys.Of),
            fields.Text("reason", 500),
            fields.Has("kind"),
            fields.Has("reason"),
            fields);
        fields.Close();
        return version with { IsSound = report.Findings.Count == before };
    }

    public Location NumberAt => Fields.Of("version");

    public Location PublishedAt => Fields.Of("published");
}
