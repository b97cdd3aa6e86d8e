namespace Scorecard.Compose.Frames;

/// <summary>The figures of a published version as search engines and catalogues list them (schema.org/Dataset).</summary>
public sealed record Dataset
{
    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>What it holds, in a sentence.</summary>
    public required string Description { get; init; }

    /// <summary>Where it is explained: an absolute address.</summary>
    public required string Address { get; init; }

    /// <summary>Whose it is.</summary>
    public required string Authority { get; init; }

    /// <summary>Its language: en-GB.</summary>
    public required string Language { get; init; }

    /// <summary>The month that it covers: 2017-04.</summary>
    public required string Month { get; init; }

    /// <summary>The version's number.</summary>
    public required string Version { get; init; }

    /// <summary>The day of publication: 2017-06-14.</summary>
    public required string Published { get; init; }

    /// <summary>Its files: name, absolute address, media type.</summary>
    public required IReadOnlyList<(string Name, string Address, string MediaType)> Files { get; init; }
}
