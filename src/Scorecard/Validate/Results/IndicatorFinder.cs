using Scorecard.Domain;
using Scorecard.Text;
using Scorecard.Validate.Indicators;

namespace Scorecard.Validate.Results;

/// <summary>Finds the indicator that a row means, also where its id is not written exactly. All months are read with one.</summary>
internal sealed class IndicatorFinder(Definitions definitions)
{
    private readonly Dictionary<string, Indicator> _byId =
        definitions.Indicators.ToDictionary(i => i.Id.Value);

    private readonly Lazy<ILookup<string, Indicator>> _byLetters = new(() => definitions.Indicators.ToLookup(i => Letters(i.Id.Value)));

    /// <summary>False if there may be indicators whose definition could not be read.</summary>
    public bool IsComplete => definitions.IsComplete;

    public IEnumerable<Indicator> All => _byId.Values;

    /// <summary>True if nothing is to be said about this indicator, because its definition is already reported.</summary>
    public bool IsBroken(string id) => definitions.Broken.Contains(id);

    /// <summary>The indicator with exactly this id, or null.</summary>
    public Indicator? Exactly(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The one indicator whose id differs only in case, spaces and hyphens, or null.</summary>
    public Indicator? Loosely(string id) => _byLetters.Value[Letters(id)].ToList() is [var only] ? only : null;

    /// <summary>The indicator with the nearest id, or null if none is near.</summary>
    public Indicator? Nearly(string id) => Nearest.To(id, _byId.Keys) is { } near ? _byId[near] : null;

    private static string Letters(string id) => string.Concat(id.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
}
