using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Read;
using Scorecard.Text;
using Scorecard.Validate.Scalars;

namespace Scorecard.Validate;

/// <summary>
/// The keys of one mapping, each read with its type. Whoever has read all it knows calls <see cref="Close"/>, which
/// reports the keys that nobody asked for and the obligatory ones that nobody wrote.
/// </summary>
public sealed class Fields(YamlNode.Mapping mapping, Report report)
{
    private readonly SortedSet<string> _asked = new(StringComparer.Ordinal);
    private readonly List<string> _missing = [];

    /// <summary>Where the mapping starts.</summary>
    public Location At => mapping.At;

    /// <summary>Where the value of a key starts, or the mapping if it has none.</summary>
    public Location Of(string key) => mapping.Find(key)?.At ?? mapping.At;

    /// <summary>True if the key was given a value.</summary>
    public bool Has(string key) => mapping.Find(key) is { } node && !IsNothing(node);

    /// <summary>A key's value as written, fit to stand in a message; empty if it is not a single value.</summary>
    public string AsWritten(string key) => mapping.Find(key) is YamlNode.Scalar scalar ? Shown.Short(scalar.Text) : "";

    /// <summary>Makes a key known, whatever it holds: its reader has said what is to be said about it.</summary>
    public void Allow(string key) => _asked.Add(key);

    /// <summary>The same keys, unread, with findings that go to a report of their own.</summary>
    public Fields ReportingTo(Report own) => new(mapping, own);

    public string? RequiredText(string key, int longest = TextScalar.LongestTitle) =>
        TryRead(key, true, TextScalar.Within(longest), out var text) ? text : null;

    public string Text(string key, int longest = TextScalar.LongestText, string otherwise = "") =>
        TryRead(key, false, TextScalar.Within(longest), out var text) ? text : otherwise;

    public decimal? RequiredNumber(string key) => Value<decimal>(key, true, NumberScalar.Read);

    public decimal? Number(string key) => Value<decimal>(key, false, NumberScalar.Read);

    public int? RequiredWhole(string key, int least, int most) => Value(key, true, NumberScalar.Whole(least, most));

    public int? Whole(string key, int least, int most) => Value(key, false, NumberScalar.Whole(least, most));

    public bool? Flag(string key) => Value<bool>(key, false, FlagScalar.Read);

    public Month? RequiredMonth(string key) => Value<Month>(key, true, MonthScalar.Read);

    public Month? Month(string key) => Value<Month>(key, false, MonthScalar.Read);

    public DateOnly? RequiredDate(string key) => Value<DateOnly>(key, true, DateScalar.Read);

    public DateOnly? Date(string key) => Value<DateOnly>(key, false, DateScalar.Read);

    /// <summary>One of the words of <typeparamref name="T"/>, as <see cref="Keys"/> writes them.</summary>
    public T? RequiredWord<T>(string key, Func<T, string> word)
        where T : struct, Enum => Value(key, true, WordScalar.Of(word));

    /// <summary>One of the words of <typeparamref name="T"/>, as <see cref="Keys"/> writes them.</summary>
    public T? Word<T>(string key, Func<T, string> word)
        where T : struct, Enum => Value(key, false, WordScalar.Of(word));

    /// <summary>The mapping under a key, or null if there is none.</summary>
    public Fields? Mapping(string key)
    {
        var node = Asked(key);
        return node is null ? null : AsMapping(key, node);
    }

    /// <summary>The mappings listed under a key. A single mapping may stand for a list of one.</summary>
    public IReadOnlyList<Fields> Mappings(string key, bool required = false)
    {
        var node = Asked(key, required);
        return node is YamlNode.Mapping single
            ? [new Fields(single, report)]
            : [.. Items(key, node, NodeWords.List).Select(item => AsMapping(key, item)).OfType<Fields>()];
    }

    /// <summary>The single values listed under a key. One value may stand for a list of one.</summary>
    public IReadOnlyList<YamlNode.Scalar> Singles(string key)
    {
        var node = Asked(key);
        return node is YamlNode.Scalar single
            ? [single]
            : [.. Items(key, node, NodeWords.List).Select(item => AsScalar(key, item)).OfType<YamlNode.Scalar>()];
    }

    /// <summary>The texts listed under a key; one text may stand for a list of one.</summary>
    public IReadOnlyList<string> Texts(string key, int longest = TextScalar.LongestTitle) =>
        Each(key, TextScalar.Within(longest));

    /// <summary>The months listed under a key; one month may stand for a list of one.</summary>
    public IReadOnlyList<Month> Months(string key) => Each<Month>(key, MonthScalar.Read);

    /// <summary>Reports the keys that nobody asked for, and the obligatory values that are not there.</summary>
    public void Close()
    {
        var meant = new HashSet<string>(StringComparer.Ordinal);
        var known = _asked.Where(key => mapping.Find(key) is null).ToList();
        foreach (var key in mapping.Entries.Select(e => e.Key).Where(k => !_asked.Contains(k.Text)))
        {
            var nearest = Nearest.To(key.Text, known) ?? Nearest.To(key.Text, _asked);
            meant.Add(nearest ?? "");
            report.Add(FieldRules.UnknownKey.At(key.At, $"“{Shown.Short(key.Text)}” is not a key here", Cure(nearest)));
        }

        foreach (var key in _missing.Where(key => !meant.Contains(key)))
        {
            report.Add(FieldRules.MissingValue.At(Of(key), Missing(key), $"write “{key}: ” and its value"));
        }
    }

    private static bool IsNothing(YamlNode node) =>
        node is YamlNode.Scalar scalar && (scalar.IsEmpty || string.IsNullOrWhiteSpace(scalar.Text));

    private string Missing(string key) =>
        mapping.Find(key) is null ? $"“{key}” is missing" : $"“{key}” has no value";

    private string Cure(string? nearest) =>
        nearest is null ? $"delete it, or write one of {string.Join(", ", _asked)}" : $"write {nearest}";

    private List<T> Each<T>(string key, ScalarReader<T> reader)
    {
        var values = new List<T>();
        foreach (var scalar in Singles(key))
        {
            if (Succeeds(reader(scalar, out var value)))
            {
                values.Add(value);
            }
        }

        return values;
    }

    private T? Value<T>(string key, bool required, ScalarReader<T> reader)
        where T : struct => TryRead(key, required, reader, out var value) ? value : null;

    private bool TryRead<T>(string key, bool required, ScalarReader<T> reader, out T value)
    {
        value = default!;
        return Asked(key, required) is { } node
            && AsScalar(key, node) is { } scalar
            && Succeeds(reader(scalar, out value));
    }

    private bool Succeeds(Diagnostic? wrong)
    {
        if (wrong is not null)
        {
            report.Add(wrong);
        }

        return wrong is null;
    }

    private YamlNode? Asked(string key, bool required = false)
    {
        _asked.Add(key);
        var given = Has(key) && !(required && mapping.Find(key) is YamlNode.Sequence { Items.Count: 0 });
        if (required && !given)
        {
            _missing.Add(key);
        }

        return given ? mapping.Find(key) : null;
    }

    private IReadOnlyList<YamlNode> Items(string key, YamlNode? node, string wanted) => node switch
    {
        null => [],
        YamlNode.Sequence list => list.Items,
        _ => Refuse<IReadOnlyList<YamlNode>>(key, node, wanted) ?? [],
    };

    private Fields? AsMapping(string key, YamlNode node) => node is YamlNode.Mapping found
        ? new Fields(found, report)
        : Refuse<Fields>(key, node, NodeWords.Keys);

    private YamlNode.Scalar? AsScalar(string key, YamlNode node) => node is YamlNode.Scalar found && !IsNothing(found)
        ? found
        : Refuse<YamlNode.Scalar>(key, node, NodeWords.Single);

    private T? Refuse<T>(string key, YamlNode node, string wanted)
        where T : class
    {
        report.Add(FieldRules.WrongShape.At(
            node.At, $"“{key}” holds {NodeWords.Of(node)} where {wanted} should stand", NodeWords.Cure(wanted)));
        return null;
    }
}
