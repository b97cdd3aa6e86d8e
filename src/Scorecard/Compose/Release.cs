using Scorecard.Compose.Versions;
using Scorecard.Domain;

namespace Scorecard.Compose;

/// <summary>What a site is composed beside: what was published before, and by which digests the inputs are known.</summary>
/// <param name="Archive">The published versions.</param>
/// <param name="Inputs">Every input and its digest, by path.</param>
public sealed record Release(Archive Archive, IReadOnlyDictionary<string, string> Inputs)
{
    private readonly VersionInputs _ofVersions = new(Inputs);

    /// <summary>Nothing was published before, and nothing is known of the inputs.</summary>
    public static Release First => new(Archive.Empty, new Dictionary<string, string>());

    /// <summary>The inputs of an edition's own folder and results, to tell what a version changed.</summary>
    public IReadOnlyDictionary<string, string> InputsOf(Month month) => _ofVersions.Own(month);

    /// <summary>The inputs that an edition is made from: its own, the shared, and the results that its charts show.</summary>
    /// <param name="month">The edition's month.</param>
    /// <param name="isKnown">Whether the edition may know the results of a month.</param>
    public IReadOnlyDictionary<string, string> InputsOf(Month month, Func<Month, bool> isKnown) => _ofVersions.Of(month, isKnown);
}
