using Scorecard.Domain;

namespace Scorecard.Compose.Versions;

/// <summary>Which inputs a version of an edition is made from.</summary>
public sealed class VersionInputs
{
    private const string Results = "data/results/";
    private const string Editions = "content/editions/";
    private const string Nobody = "";

    private static readonly string[] _shared = ["data/scorecard.yaml", "data/indicators/", "content/pages/guidance.md", "content/pages/glossary.md", "content/theme/"];

    private readonly IReadOnlyDictionary<string, string> _digests;
    private readonly ILookup<string, string> _owned;

    /// <summary>Sorts inputs by the edition that they belong to: of many years each edition takes its own.</summary>
    /// <param name="digests">All inputs and their digests, by path.</param>
    public VersionInputs(IReadOnlyDictionary<string, string> digests)
    {
        _digests = digests;
        _owned = digests.Keys.ToLookup(OwnerOf, StringComparer.Ordinal);
    }

    /// <summary>The folder of an edition's own texts; ends in a slash.</summary>
    public static string FolderOf(Month month) => $"{Editions}{month}/";

    /// <summary>The file of a month's results.</summary>
    public static string ResultsOf(Month month) => $"{Results}{month}.csv";

    /// <summary>True for a file that belongs to the edition alone.</summary>
    public static bool IsOwn(string path, Month month) => OwnerOf(path) == month.ToString();

    /// <summary>What belongs to the edition alone.</summary>
    internal IReadOnlyDictionary<string, string> Own(Month month) => _owned[month.ToString()].ToDictionary(path => path, path => _digests[path]);

    /// <summary>The inputs of an edition: its own, the shared, and the results that its charts show.</summary>
    internal IReadOnlyDictionary<string, string> Of(Month month, Func<Month, bool> isKnown) =>
        _owned[month.ToString()].Concat(_owned[Nobody].Where(IsShared)).Concat(Charted(month, isKnown)).ToDictionary(path => path, path => _digests[path]);

    private IEnumerable<string> Charted(Month month, Func<Month, bool> isKnown)
    {
        for (var earlier = month.Plus(-ChartWindow.Months); earlier < month; earlier = earlier.Next)
        {
            if (_digests.ContainsKey(ResultsOf(earlier)) && isKnown(earlier))
            {
                yield return ResultsOf(earlier);
            }
        }
    }

    private static bool IsShared(string path) => Array.Exists(_shared, shared => path.StartsWith(shared, StringComparison.Ordinal));

    /// <summary>The month of the edition whose text or whose results a file holds.</summary>
    private static string OwnerOf(string path)
    {
        var owner = path.StartsWith(Results, StringComparison.Ordinal) && path.EndsWith(".csv", StringComparison.Ordinal) ? path[Results.Length..^4]
            : path.StartsWith(Editions, StringComparison.Ordinal) && path.IndexOf('/', Editions.Length) is > 0 and var end ? path[Editions.Length..end]
            : Nobody;
        return Month.TryParse(owner, out _) ? owner : Nobody;
    }
}
