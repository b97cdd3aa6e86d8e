using System.Security.Cryptography;
using System.Text;
using Scorecard.Domain;
using Scorecard.Publish.Archives;
using Scorecard.Read;

namespace Scorecard;

/// <summary>By which hash a build knows what each part of the site is made from. Rather too much is in it than too little.</summary>
internal sealed class BuildKeys
{
    private const string Editions = "content/editions/";
    private const string Declaration = "/edition.yaml";

    /// <summary>The program, and what it was compiled with.</summary>
    private static readonly string _program =
        typeof(BuildKeys).Module.ModuleVersionId is var id && id != Guid.Empty ? $"{id} {Environment.Version}" : "";

    private readonly IReadOnlyDictionary<string, string>? _inputs;
    private readonly BuildRequest _request;
    private readonly Lazy<string> _ofAll;
    private readonly Lazy<List<(Month Month, string Key)>> _upToMonths;

    private BuildKeys(BuildRequest request)
    {
        _request = request;
        _inputs = _program.Length == 0 || ArchiveWriter.IsNeeded(ArchiveFolder.Of(request.Root)) ? null : InputHashes.Of(request.Root, "content", "data", "site");
        Whole = _inputs is null ? "" : Key(_inputs);
        _ofAll = new(() => Key(_inputs!.Where(input => !IsOfThePages(input.Key) && MonthOf(input.Key) is null)));
        _upToMonths = new(() => [.. UpToMonths(_inputs!, _ofAll.Value)]);
    }

    /// <summary>Of the whole site; empty if it cannot be known, or if a publication was cut short: what it left counts, and is no input.</summary>
    internal string Whole { get; }

    /// <summary>Of what tells figures alone: all inputs but the archive's pages and what is written about a month.</summary>
    internal string Figures => _inputs is null ? "" : _ofAll.Value;

    /// <summary>Of what is taken from the archive: whoever took it held it to its hashes, and not a bit has changed since.</summary>
    internal string Archive => _inputs is null ? "" : Key(_inputs.Where(input => IsOfTheArchive(input.Key)));

    internal static BuildKeys Of(BuildRequest request) => new(request);

    /// <summary>
    /// Of an edition that is not in the archive, whichever version was published before it: all inputs but the archive's
    /// pages and what is written about later months.
    /// </summary>
    internal string Edition(Month month) =>
        _inputs is null ? "" : _upToMonths.Value.LastOrDefault(known => known.Month <= month, (Month: month, Key: _ofAll.Value)).Key;

    /// <summary>The same, and the manifest that its own will name.</summary>
    internal string Edition(Month month, string? previous) => Edition(month) is { Length: > 0 } own ? $"{own}.{previous}" : "";

    /// <summary>True if no input has changed since; the archive is locked and cannot have.</summary>
    internal bool StillHold() => _inputs is not null
        && InputHashes.Of(_request.Root, "content", "data") is { } now
        && now.SequenceEqual(_inputs.Where(input => !IsOfTheArchive(input.Key)));

    /// <summary>Of each month in which something is written, of it and of all before.</summary>
    private IEnumerable<(Month Month, string Key)> UpToMonths(IReadOnlyDictionary<string, string> inputs, string before)
    {
        foreach (var texts in inputs.GroupBy(input => MonthOf(input.Key)).Where(month => month.Key is not null).OrderBy(month => month.Key))
        {
            yield return (texts.Key!.Value, before = Key(texts, before));
        }
    }

    private static bool IsOfTheArchive(string path) => path.StartsWith("site/", StringComparison.Ordinal);

    private static bool IsOfThePages(string path) => IsOfTheArchive(path) && path != "site/ledger.json";

    /// <summary>The month that a text was written for; null for every other input, and for what an edition declares.</summary>
    private static Month? MonthOf(string path) =>
        path.StartsWith(Editions, StringComparison.Ordinal)
        && !path.EndsWith(Declaration, StringComparison.Ordinal)
        && Month.TryParse(path[Editions.Length..].Split('/')[0], out var month)
            ? month
            : null;

    private string Key(IEnumerable<KeyValuePair<string, string>> inputs, string more = "")
    {
        var text = new StringBuilder($"{_program}\n{_request.Audience}\n{_request.Drafts}\n{more}\n");
        foreach (var (path, hash) in inputs)
        {
            text.Append(path).Append('\n').Append(hash).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
