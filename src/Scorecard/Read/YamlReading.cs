namespace Scorecard.Read;

/// <summary>What came of reading YAML.</summary>
/// <param name="Root">The keys; null if nothing is written or it could not be read.</param>
/// <param name="IsBroken">True if it could not be read, which the report then says.</param>
public sealed record YamlReading(YamlNode.Mapping? Root, bool IsBroken);
