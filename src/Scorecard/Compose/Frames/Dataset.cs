namespace Scorecard.Compose.Frames;

/// <summary>The figures of a version as search engines and catalogues list them (schema.org/Dataset).</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Description">What it holds, in a sentence.</param>
/// <param name="Address">Where it is explained: an absolute address.</param>
/// <param name="Month">The month that it covers: 2017-04.</param>
/// <param name="Files">Its files: name, absolute address, media type.</param>
public sealed record Dataset(
    string Name, string Description, string Address, string Month, IReadOnlyList<(string Name, string Address, string MediaType)> Files);
