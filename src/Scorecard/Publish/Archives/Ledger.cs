using System.Text;
using Scorecard.Domain;

namespace Scorecard.Publish.Archives;

/// <summary>
/// What was published and taken back, in order (ledger.json). Each entry holds the hash of the one before, so that none can
/// be changed, removed or put in between without every later one telling.
/// </summary>
public sealed class Ledger(IReadOnlyList<LedgerEntry> entries)
{
    private const string Indent = "    ";
    private const string Head = "{\n  \"schema\": 1,\n  \"entries\": [";
    private const string Foot = "\n  ]\n}\n";

    public static Ledger Empty => new([]);

    public IReadOnlyList<LedgerEntry> Entries { get; } = entries;

    /// <summary>The newest entry of each version, in the order in which the versions were first published.</summary>
    public IEnumerable<LedgerEntry> Versions => Entries.GroupBy(e => e.Version).Select(version => version.Last());

    /// <summary>The ledger with one entry more.</summary>
    public Ledger With(LedgerAction action, VersionId version, DateOnly date, string manifest) => new(
    [
        .. Entries,
        new LedgerEntry(Entries.Count + 1, action, version, date, manifest, Entries.Count == 0 ? null : Entries[^1].Hash),
    ]);

    /// <summary>The file's bytes.</summary>
    public ReadOnlyMemory<byte> ToBytes() => Encoding.UTF8.GetBytes(
        Head + string.Join(',', Entries.Select(entry => $"\n{Indent}{entry.Line}")) + Foot);

    /// <summary>Reads the file and says what is wrong with it, each with the number of its entry.</summary>
    public static Ledger Read(ReadOnlySpan<byte> bytes, List<string> wrong)
    {
        var text = Encoding.UTF8.GetString(bytes);
        if (!text.StartsWith(Head, StringComparison.Ordinal) || !text.EndsWith(Foot, StringComparison.Ordinal) || text.Length < Head.Length + Foot.Length)
        {
            wrong.Add("it is not a ledger as this program writes it");
            return Empty;
        }

        var lines = text[Head.Length..^Foot.Length].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var entries = new List<LedgerEntry>();
        foreach (var line in lines)
        {
            Add(entries, line, entries.Count + 1 == lines.Length, wrong);
        }

        return new Ledger(entries);
    }

    private static void Add(List<LedgerEntry> entries, string line, bool isLast, List<string> wrong)
    {
        var number = entries.Count + 1;
        var written = line.TrimStart(' ').TrimEnd(',');
        if (LedgerLine.Read(written) is not { } entry || line != $"{Indent}{entry.Line}{(isLast ? "" : ",")}")
        {
            wrong.Add(FormattableString.Invariant($"line {number + 3} is not an entry as this program writes it"));
            return;
        }

        if (entry.Number != number)
        {
            wrong.Add(FormattableString.Invariant($"entry {entry.Number} stands where entry {number} should"));
        }
        else if (entry.Previous != (entries.Count == 0 ? null : entries[^1].Hash))
        {
            wrong.Add(FormattableString.Invariant(
                $"entry {number} does not follow from the one before: entry {number - 1} was changed, or one was removed or put in"));
        }

        entries.Add(entry);
    }
}
