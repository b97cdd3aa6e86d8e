namespace Scorecard.Read;

/// <summary>How much a file may hold. A council's own files stay far below; a mistake or an attack does not.</summary>
public static class ReadLimits
{
    /// <summary>Bytes of a YAML or Markdown file.</summary>
    public const int ProseBytes = 5_000_000;

    /// <summary>Bytes of a results file.</summary>
    public const int ResultsBytes = 50_000_000;

    /// <summary>Bytes of a style sheet; it is copied into every version.</summary>
    public const int StyleBytes = 100_000;

    /// <summary>Bytes of an image.</summary>
    public const int ImageBytes = 10_000_000;

    /// <summary>Characters of one line.</summary>
    public const int LineLength = 100_000;

    /// <summary>How deep lists and keys may stand inside each other.</summary>
    public const int YamlDepth = 20;

    /// <summary>Values, lists and keys of one file.</summary>
    public const int YamlNodes = 200_000;

    /// <summary>Findings of one rule in one file before the rest is only counted.</summary>
    public const int FindingsOfOneKind = 20;
}
