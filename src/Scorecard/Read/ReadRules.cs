using Scorecard.Diagnostics;

namespace Scorecard.Read;

/// <summary>What can be wrong with a file before anybody asks what its values mean.</summary>
public static class ReadRules
{
    public static Rule NotUtf8 { get; } = new("SC1001", "not-utf-8", Severity.Error);

    public static Rule Utf16 { get; } = new("SC1002", "utf-16", Severity.Error);

    public static Rule InvisibleCharacter { get; } = new("SC1003", "invisible-character", Severity.Error);

    public static Rule LostCharacter { get; } = new("SC1004", "lost-character", Severity.Error);

    public static Rule LineTooLong { get; } = new("SC1005", "line-too-long", Severity.Error);

    public static Rule FileTooLarge { get; } = new("SC1006", "file-too-large", Severity.Error);

    public static Rule UnreadableFile { get; } = new("SC1007", "unreadable-file", Severity.Error);

    public static Rule EmptyFile { get; } = new("SC1008", "empty-file", Severity.Error);

    public static Rule MissingRoot { get; } = new("SC1010", "missing-root", Severity.Error);

    public static Rule NothingToRead { get; } = new("SC1011", "nothing-to-read", Severity.Error);

    public static Rule FileOutOfPlace { get; } = new("SC1012", "file-out-of-place", Severity.Error);

    public static Rule UnreadEntry { get; } = new("SC1013", "unread-entry", Severity.Warning);

    public static Rule NamesDifferInCase { get; } = new("SC1014", "names-differ-in-case", Severity.Error);

    public static Rule SymbolicLink { get; } = new("SC1015", "symbolic-link", Severity.Error);

    public static Rule UnportableName { get; } = new("SC1016", "unportable-name", Severity.Error);

    public static Rule UnsafeImage { get; } = new("SC1017", "unsafe-image", Severity.Error);

    public static Rule ImageOfAnotherKind { get; } = new("SC1018", "image-of-another-kind", Severity.Error);

    public static Rule LookAlikeLetter { get; } = new("SC1019", "look-alike-letter", Severity.Warning) { IsOfMeaning = true };

    public static Rule MergeConflict { get; } = new("SC1020", "merge-conflict", Severity.Error);

    public static Rule BrokenYaml { get; } = new("SC1101", "broken-yaml", Severity.Error);

    public static Rule TabIndent { get; } = new("SC1102", "tab-indent", Severity.Error);

    public static Rule DuplicateKey { get; } = new("SC1103", "duplicate-key", Severity.Error);

    public static Rule YamlReference { get; } = new("SC1104", "yaml-reference", Severity.Error);

    public static Rule YamlTag { get; } = new("SC1105", "yaml-tag", Severity.Error);

    public static Rule SecondDocument { get; } = new("SC1106", "second-document", Severity.Error);

    public static Rule NoKeys { get; } = new("SC1107", "no-keys", Severity.Error);

    public static Rule ComplexKey { get; } = new("SC1108", "complex-key", Severity.Error);

    public static Rule NestedTooDeep { get; } = new("SC1109", "nested-too-deep", Severity.Error);

    public static Rule TooManyValues { get; } = new("SC1110", "too-many-values", Severity.Error);

    public static Rule UnclosedBracket { get; } = new("SC1111", "unclosed-bracket", Severity.Error);

    public static Rule UnclosedFrontMatter { get; } = new("SC1112", "unclosed-front-matter", Severity.Error);

    public static Rule UnopenedFrontMatter { get; } = new("SC1113", "unopened-front-matter", Severity.Error);

    public static Rule WrongSeparator { get; } = new("SC1151", "wrong-separator", Severity.Error);

    public static Rule UnclosedQuote { get; } = new("SC1152", "unclosed-quote", Severity.Error);

    public static Rule StrayQuote { get; } = new("SC1153", "stray-quote", Severity.Error);

    public static Rule TooManyCells { get; } = new("SC1154", "too-many-cells", Severity.Error);

    public static Rule TooFewCells { get; } = new("SC1155", "too-few-cells", Severity.Error);

    public static Rule DuplicateColumn { get; } = new("SC1156", "duplicate-column", Severity.Error);

    public static Rule UnnamedColumn { get; } = new("SC1157", "unnamed-column", Severity.Error);

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        NotUtf8, Utf16, InvisibleCharacter, LostCharacter, LineTooLong, FileTooLarge, UnreadableFile, EmptyFile,
        MissingRoot, NothingToRead, FileOutOfPlace, UnreadEntry, NamesDifferInCase, SymbolicLink, UnportableName,
        UnsafeImage, ImageOfAnotherKind, LookAlikeLetter, MergeConflict,
        BrokenYaml, TabIndent, DuplicateKey, YamlReference, YamlTag, SecondDocument, NoKeys, ComplexKey, NestedTooDeep,
        TooManyValues, UnclosedBracket, UnclosedFrontMatter, UnopenedFrontMatter,
        WrongSeparator, UnclosedQuote, StrayQuote, TooManyCells, TooFewCells, DuplicateColumn, UnnamedColumn,
    ];
}
