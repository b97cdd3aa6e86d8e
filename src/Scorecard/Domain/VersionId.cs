using System.Globalization;

namespace Scorecard.Domain;

/// <summary>One version of one edition, as minutes cite it and folders are called: <c>2017-04/v1</c>.</summary>
/// <param name="Month">The edition's month.</param>
/// <param name="Number">The version, from 1.</param>
public sealed record VersionId(Month Month, int Number) : IComparable<VersionId>
{
    /// <summary>Reads <c>2017-04/v1</c>; null if it is not one.</summary>
    public static VersionId? TryParse(string text)
    {
        var slash = text.IndexOf("/v", StringComparison.Ordinal);
        return slash >= 0
            && Month.TryParse(text[..slash], out var month)
            && text.AsSpan(slash + 2) is [not '0', ..] digits
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new VersionId(month, number)
            : null;
    }

    /// <summary>Oldest edition first, then by version.</summary>
    public int CompareTo(VersionId? other) => other is null
        ? 1
        : Month.CompareTo(other.Month) is not 0 and var byMonth ? byMonth : Number.CompareTo(other.Number);

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Month}/v{Number}");
}
