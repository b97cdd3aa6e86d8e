namespace Scorecard.Domain;

/// <summary>One month's edition as its editors declared it, with everything they wrote for it.</summary>
public sealed record DeclaredEdition
{
    /// <summary>The month whose results it reports.</summary>
    public required Month Month { get; init; }

    /// <summary>The folder it was read from, relative to the root.</summary>
    public required string Folder { get; init; }

    /// <summary>The label of its release, such as June 2017; empty if none.</summary>
    public string Release { get; init; } = "";

    /// <summary>The meeting it is for; null if none is named.</summary>
    public Meeting? Meeting { get; init; }

    /// <summary>Who may read it.</summary>
    public required Classification Classification { get; init; }

    /// <summary>Its declared versions, oldest first; none for a draft.</summary>
    public IReadOnlyList<EditionVersion> Versions { get; init; } = [];

    /// <summary>The warnings that its editors accept, in the order given.</summary>
    public IReadOnlyList<Acknowledgement> Acknowledged { get; init; } = [];

    /// <summary>The cover paper; null if there is none.</summary>
    public CoverPaper? Paper { get; init; }

    /// <summary>The exception reports.</summary>
    public IReadOnlyDictionary<IndicatorId, ExceptionReport> Exceptions { get; init; } =
        new Dictionary<IndicatorId, ExceptionReport>();

    /// <summary>Commentary on single indicators.</summary>
    public IReadOnlyDictionary<IndicatorId, Narrative> Commentary { get; init; } =
        new Dictionary<IndicatorId, Narrative>();

    /// <summary>The text of each cohort's page, by the cohort's id.</summary>
    public IReadOnlyDictionary<string, Narrative> CohortNotes { get; init; } = new Dictionary<string, Narrative>();

    /// <summary>Local images that the narrative shows, by their path relative to <see cref="Folder"/>.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Images { get; init; } =
        new Dictionary<string, ReadOnlyMemory<byte>>();

    /// <summary>True while no version is declared.</summary>
    public bool IsDraft => Versions.Count == 0;

    /// <summary>True if search engines must stay away: it is a draft, or not for everybody.</summary>
    public bool HidesFromSearch => IsDraft || Classification != Classification.Unrestricted;

    /// <summary>The number of the newest declared version; 1 for a draft, which would become that.</summary>
    public int NewestVersion => IsDraft ? 1 : Versions[^1].Number;

    /// <summary>True if a site for <paramref name="audience"/> may hold it.</summary>
    public bool IsFor(Audience audience) =>
        audience == Audience.Intranet || Classification == Classification.Unrestricted;
}
