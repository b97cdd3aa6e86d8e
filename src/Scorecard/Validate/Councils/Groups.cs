using System.Text.RegularExpressions;
using Scorecard.Diagnostics;
using Scorecard.Read;
using Scorecard.Text;
using Scorecard.Validate.Scalars;

namespace Scorecard.Validate.Councils;

/// <summary>Cohorts, areas and subsets: an id that stands in results files and addresses, and a title.</summary>
public static partial class Groups
{
    private const int LongestId = 40;

    private static readonly string[] _keys = ["cohorts", "areas", "subsets"];
    private static readonly string[] _reserved = ["all", "not", "con", "prn", "aux", "nul", "index"];

    /// <summary>
    /// The groups in the order given. One whose id or title was refused stays, so that those who name it are not blamed.
    /// </summary>
    public static IReadOnlyList<T> Read<T>(IReadOnlyList<Fields> items, Report report, Func<string, string, T> group)
    {
        var seen = new Dictionary<string, Location>(StringComparer.Ordinal);
        var groups = new List<T>();
        foreach (var item in items)
        {
            var id = item.RequiredText("id");
            var title = item.RequiredText("title");
            item.Close();
            if (id is not null && IsNew(id, item.Of("id"), seen, report))
            {
                groups.Add(group(id, title ?? id));
            }
        }

        return groups;
    }

    /// <summary>
    /// True if every cohort, area and subset could be told by its id. Otherwise none can be called unknown elsewhere.
    /// </summary>
    public static bool AreWhole(YamlNode.Mapping root) =>
        Array.TrueForAll(_keys, key => IsWhole(root.Find(key)))
        && root.Entries.All(e => Array.IndexOf(_keys, e.Key.Text) >= 0 || Nearest.To(e.Key.Text, _keys) is null);

    private static bool IsWhole(YamlNode? group) => group switch
    {
        null or YamlNode.Scalar { IsEmpty: true } => true,
        YamlNode.Sequence list => list.Items.All(item => item is YamlNode.Mapping m && m.Find("id") is YamlNode.Scalar),
        _ => group is YamlNode.Mapping single && single.Find("id") is YamlNode.Scalar,
    };

    private static bool IsNew(string id, Location at, Dictionary<string, Location> seen, Report report)
    {
        if (!seen.TryAdd(id, at))
        {
            report.Add(CouncilRules.DuplicateGroupId.At(
                at, $"“{Shown.Short(id)}” is the id of another entry too, at {seen[id]}", "give each entry an id of its own"));
            return false;
        }

        if (Problem(id, at) is { } problem)
        {
            report.Add(problem);
        }

        return true;
    }

    private static Diagnostic? Problem(string id, Location at)
    {
        if (id.Length > LongestId || !Shape().IsMatch(id))
        {
            return CouncilRules.MalformedGroupId.At(
                at,
                $"“{Shown.Short(id)}” cannot stand in an address",
                $"write {Mended(id) ?? "small letters, digits and hyphens, starting with a letter"}");
        }

        return Array.IndexOf(_reserved, id) < 0 ? null : CouncilRules.ReservedGroupId.At(
            at, $"“{id}” already has a meaning of its own", $"write another id, such as {id}-group");
    }

    private static string? Mended(string id)
    {
        var mended = NotInIds().Replace(id.ToLowerInvariant(), "-").Trim('-');
        return mended.Length is > 0 and <= LongestId && Shape().IsMatch(mended) ? mended : null;
    }

    [GeneratedRegex(@"\A[a-z][a-z0-9-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex NotInIds();
}
