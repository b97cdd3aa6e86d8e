namespace Scorecard.Cli.Scaffold;

/// <summary>Words as YAML that means the same words.</summary>
internal static class YamlText
{
    internal static string Quoted(string words) =>
        "\"" + words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    /// <summary>One line, without what no terminal or page should hold.</summary>
    internal static string OneLine(string words) =>
        string.Join(' ', words.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
