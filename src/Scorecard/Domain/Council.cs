using System.Buffers;

namespace Scorecard.Domain;

/// <summary>Whose scorecard it is, and the rules that hold for all of it (data/scorecard.yaml).</summary>
public sealed record Council
{
    private static readonly SearchValues<char> _plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_./");

    /// <summary>The scorecard's name.</summary>
    public required string Title { get; init; }

    /// <summary>The authority's name.</summary>
    public required string Authority { get; init; }

    /// <summary>The permanent address below which the site stands; ends in a slash.</summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>The language of the pages, a BCP 47 tag.</summary>
    public string Language { get; init; } = "en-GB";

    /// <summary>The number, 1 to 12, of the financial year's first month.</summary>
    public int FinancialYearStart { get; init; } = 4;

    /// <summary>A sentence shown on every page; empty if none.</summary>
    public string Notice { get; init; } = "";

    /// <summary>Whom to ask; null if nobody is named.</summary>
    public Contact? Contact { get; init; }

    /// <summary>Which value meets the standards.</summary>
    public CompareRule Compare { get; init; }

    /// <summary>How often it is reported.</summary>
    public Frequency Frequency { get; init; }

    /// <summary>How direction of travel is told.</summary>
    public TravelMethod DirectionOfTravel { get; init; }

    /// <summary>What protects small counts.</summary>
    public Disclosure Disclosure { get; init; } = new();

    /// <summary>The cohorts whose effect is shown, in the order given.</summary>
    public IReadOnlyList<Cohort> Cohorts { get; init; } = [];

    /// <summary>The districts, in the order given.</summary>
    public IReadOnlyList<Area> Areas { get; init; } = [];

    /// <summary>Its own look.</summary>
    public Theme Theme { get; init; } = Theme.None;

    /// <summary>The subsets, in the order given.</summary>
    public IReadOnlyList<Subset> Subsets { get; init; } = [];

    /// <summary>The permanent address of a path of the site.</summary>
    public string Absolute(string path) => path.AsSpan().ContainsAnyExcept(_plain)
        ? new Uri(BaseUrl, path).AbsoluteUri
        : BaseUrl.AbsoluteUri + path;
}
