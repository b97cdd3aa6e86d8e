using System.Text.RegularExpressions;

namespace Scorecard.Domain;

/// <summary>The permanent name of an indicator, such as <c>SCS-05</c>; it is never given to another measure.</summary>
public sealed partial record IndicatorId : IComparable<IndicatorId>
{
    /// <summary>The longest id that still makes a safe file name.</summary>
    public const int LongestLength = 40;

    private readonly int _hash;

    private IndicatorId(string value) => (Value, Slug, _hash) = (value, value.ToLowerInvariant(), value.GetHashCode(StringComparison.Ordinal));

    /// <summary>The id as written: capitals, digits and hyphens.</summary>
    public string Value { get; }

    /// <summary>The id as it stands in addresses: <c>scs-05</c>.</summary>
    public string Slug { get; }

    /// <summary>The id, or null if <paramref name="text"/> is not one.</summary>
    public static IndicatorId? TryParse(string text) =>
        text.Length <= LongestLength && Shape().IsMatch(text) ? new IndicatorId(text) : null;

    /// <inheritdoc />
    public bool Equals(IndicatorId? other) => other is not null && Value == other.Value;

    /// <inheritdoc />
    public override int GetHashCode() => _hash;

    /// <inheritdoc />
    public int CompareTo(IndicatorId? other) => string.CompareOrdinal(Value, other?.Value);

    /// <inheritdoc />
    public override string ToString() => Value;

    [GeneratedRegex(@"\A[A-Z][A-Z0-9]*(-[A-Z0-9]+)+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
