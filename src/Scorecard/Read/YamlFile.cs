namespace Scorecard.Read;

/// <summary>A YAML file.</summary>
/// <param name="Path">Relative to the root, with forward slashes.</param>
/// <param name="Root">Its content; null if it could not be read, which the report then says.</param>
public sealed record YamlFile(string Path, YamlNode.Mapping? Root);
