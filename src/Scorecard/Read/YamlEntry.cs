namespace Scorecard.Read;

/// <summary>A key and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
public sealed record YamlEntry(YamlNode.Scalar Key, YamlNode Value);
