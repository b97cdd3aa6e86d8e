namespace Scorecard.Domain;

/// <summary>Whom a figure counts: everyone, one cohort alone, or everyone without it.</summary>
public abstract record CohortScope
{
    private CohortScope() { }

    /// <summary>Everyone: the figure that is rated on the scorecard.</summary>
    public static CohortScope All { get; } = new Everyone();

    /// <summary>The scope as results files write it: <c>all</c>, <c>uasc</c>, <c>not:uasc</c>.</summary>
    public string Key => this switch
    {
        Only only => only.Cohort,
        Without without => $"not:{without.Cohort}",
        _ => "all",
    };

    /// <summary>The scope that results files write as <paramref name="key"/>.</summary>
    public static CohortScope Of(string key) => key switch
    {
        "all" => All,
        _ when key.StartsWith("not:", StringComparison.Ordinal) => new Without(key["not:".Length..]),
        _ => new Only(key),
    };

    /// <inheritdoc />
    public sealed override string ToString() => Key;

    /// <summary>Everyone.</summary>
    public sealed record Everyone : CohortScope
    {
        /// <inheritdoc />
        public bool Equals(Everyone? other) => other is not null;

        /// <inheritdoc />
        public override int GetHashCode() => 1;
    }

    /// <summary>The members of one cohort alone.</summary>
    /// <param name="Cohort">The cohort's id.</param>
    public sealed record Only(string Cohort) : CohortScope;

    /// <summary>Everyone but the members of one cohort.</summary>
    /// <param name="Cohort">The cohort's id.</param>
    public sealed record Without(string Cohort) : CohortScope;
}
