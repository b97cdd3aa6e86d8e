using System.Text.RegularExpressions;
using Scorecard.Diagnostics;

namespace Scorecard.Read;

/// <summary>Parts the keys of a Markdown file from its text.</summary>
public static partial class MarkdownDocument
{
    private const string Fence = "---";

    /// <summary>Reads a file's text.</summary>
    public static MarkdownFile Read(string path, string text, Report report)
    {
        var lines = text.Split('\n');
        var open = Array.FindIndex(lines, l => !string.IsNullOrWhiteSpace(l));
        if (open >= 0 && HoldsKeysUpToFence(lines, open))
        {
            report.Add(ReadRules.UnopenedFrontMatter.At(
                new Location(path, open + 1, 1, lines[open].Length),
                "keys stand here that do not begin with a line of three hyphens",
                "write a line of three hyphens, “---”, before the first key"));
            return Broken(path);
        }

        if (open < 0 || lines[open].TrimEnd() != Fence)
        {
            return new MarkdownFile(path, null, 1, text);
        }

        var close = Array.FindIndex(lines, open + 1, l => l.TrimEnd() == Fence);
        if (close < 0)
        {
            report.Add(ReadRules.UnclosedFrontMatter.At(
                new Location(path, open + 1, 1, Fence.Length),
                "the keys that start here have no end",
                "write a line of three hyphens, “---”, after the last key"));
            return Broken(path);
        }

        var keys = YamlDocument.Read(path, string.Join('\n', lines[(open + 1)..close]), open + 2, report);
        return new MarkdownFile(path, keys.Root, close + 2, string.Join('\n', lines[(close + 1)..]))
        {
            IsBroken = keys.IsBroken,
        };
    }

    /// <summary>True if the file begins with nothing but keys, and then a line of three hyphens.</summary>
    private static bool HoldsKeysUpToFence(string[] lines, int first)
    {
        var fence = Array.FindIndex(lines, first, l => l.TrimEnd() == Fence);
        return fence > first && lines[first..fence].All(line => Key().IsMatch(line));
    }

    [GeneratedRegex(@"\A[a-z_]+:(\s|\z)")]
    private static partial Regex Key();

    internal static MarkdownFile ReadFile(SourceDisk disk, string path)
    {
        if (disk.ReadText(path, ReadLimits.ProseBytes) is not { } text)
        {
            return Broken(path);
        }

        var file = Read(path, text, disk.Report);
        if (!file.IsBroken)
        {
            disk.Note(path, InputDigest.Of(file));
        }

        return file;
    }

    private static MarkdownFile Broken(string path) => new(path, null, 1, "") { IsBroken = true };
}
