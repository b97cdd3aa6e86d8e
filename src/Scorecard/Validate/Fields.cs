using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Read;
using Scorecard.Text;
using Scorecard.Validate.Scalars;
using Scorecard.Validate.Shapes;

namespace Scorecard.Validate;

/// <summary>
/// The keys of one mapping, each read with its type. Whoever has read all it knows calls <see cref="Close"/>, which
/// reports the keys that nobody asked for and the obligatory ones that nobody wrote. What is asked is written down in
/// <paramref name="questions"/> for those who describe the files.
/// </summary>
public sealed class Fields(YamlNode.Mapping mapping, Report report, Questions? questions = null)
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
    public void Allow(string key)
    {
        _asked.Add(key);
        questions?.Ask(key, new ValueShape.Nothing(), required: false);
    }

    /// <summary>Tells those who describe the files that the reader itself reports the absence of a key.</summary>
    public void Oblige(string key) => questions?.Oblige(key);

    /// <summary>The same keys, unread, with findings that go to a report of their own.</summary>
    public Fields ReportingTo(Report own) => new(mapping, own, questions);

    public string? RequiredText(string key, int longest = TextScalar.LongestTitle) =>
        TryRead(key, true, new ValueShape.Text(longest), TextScalar.Within(longest), out var text) ? text : null;

    public string Text(string key, int longest = TextScalar.LongestText, string otherwise = "") =>
        TryRead(key, false, new ValueShape.Text(longest), TextScalar.Within(longest), out var text) ? text : otherwise;

    public decimal? RequiredNumber(string key) => Number(key, true);

    public decimal? Number(string key) => Number(key, false);

    public int? RequiredWhole(string key, int least, int most) => Whole(key, true, least, most);

    public int? Whole(string key, int least, int most) => Whole(key, false, least, most);

    public bool? Flag(string key) => Value<bool>(key, false, new ValueShape.Flag(), FlagScalar.Read);

    public Month? RequiredMonth(string key) => Month(key, true);

    public Month? Month(string key) => Month(key, false);

    public DateOnly? RequiredDate(string key) => Date(key, true);

    public DateOnly? Date(string key) => Date(key, false);

    /// <summary>One of the words of <typeparamref name="T"/>, as <see cref="Keys"/> writes them.</summary>
    public T? RequiredWord<T>(string key, Func<T, string> word)
        where T : struct, Enum => Word(key, true, word);

    /// <summary>One of the words of <typeparamref name="T"/>, as <see cref="Keys"/> writes them.</summary>
    public T? Word<T>(string key, Func<T, string> word)
        where T : struct, Enum => Word(key, false, word);

    /// <summary>The mapping under a key, or null if there is none.</summary>
    public Fields? Mapping(string key)
    {
        var below = questions?.Below(key);
        var node = Asked(key, new ValueShape.Keys(below ?? new Questions()));
        return node is null ? Unwritten(below) : AsMapping(key, node, below);
    }

    /// <summary>The mappings listed under a key. A single mapping may stand for a list of one.</summary>
    public IReadOnlyList<Fields> Mappings(string key, bool required = false)
    {
        var below = questions?.Below(key);
        var node = Asked(key, new ValueShape.List(new ValueShape.Keys(below ?? new Questions())), required);
        return node switch
        {
            null => Unwritten(below) is { } blank ? [blank] : [],
            YamlNode.Mapping single => [new Fields(single, report, below)],
            _ => [.. Items(key, node, NodeWords.List).Select(item => AsMapping(key, item, below)).OfType<Fields>()],
        };
    }

    /// <summary>The single values listed under a key. One value may stand for a list of one.</summary>
    public IReadOnlyList<YamlNode.Scalar> Singles(string key) => Singles(key, new ValueShape.Text(TextScalar.LongestTitle));

    /// <summary>The texts listed under a key; one text may stand for a list of one.</summary>
    public IReadOnlyList<string> Texts(string key, int longest = TextScalar.LongestTitle) =>
        Each(key, new ValueShape.Text(longest), TextScalar.Within(longest));

    /// <summary>The months listed under a key; one month may stand for a list of one.</summary>
    public IReadOnlyList<Month> Months(string key) => Each<Month>(key, new ValueShape.Month(), MonthScalar.Read);

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

    /// <summary>Stands for a mapping that is not there, so that what would be asked of it is known; null in an ordinary reading.</summary>
    private Fields? Unwritten(Questions? below) =>
        below is null ? null : new Fields(new YamlNode.Mapping([], mapping.At), report, below);

    private decimal? Number(string key, bool required) =>
        Value<decimal>(key, required, new ValueShape.Number(), NumberScalar.Read);

    private int? Whole(string key, bool required, int least, int most) =>
        Value(key, required, new ValueShape.Whole(least, most), NumberScalar.Whole(least, most));

    private Month? Month(string key, bool required) =>
        Value<Month>(key, required, new ValueShape.Month(), MonthScalar.Read);

    private DateOnly? Date(string key, bool required) =>
        Value<DateOnly>(key, required, new ValueShape.Date(), DateScalar.Read);

    private T? Word<T>(string key, bool required, Func<T, string> word)
        where T : struct, Enum =>
        Value(key, required, new ValueShape.Word([.. Enum.GetValues<T>().Select(word)]), WordScalar.Of(word));

    private IReadOnlyList<YamlNode.Scalar> Singles(string key, ValueShape each)
    {
        var node = Asked(key, new ValueShape.List(each));
        return node is YamlNode.Scalar single
            ? [single]
            : [.. Items(key, node, NodeWords.List).Select(item => AsScalar(key, item)).OfType<YamlNode.Scalar>()];
    }

    private List<T> Each<T>(string key, ValueShape each, ScalarReader<T> reader)
    {
        var values = new List<T>();
        foreach (var scalar in Singles(key, each))
        {
            if (Succeeds(reader(scalar, out var value)))
            {
                values.Add(value);
            }
        }

        return values;
    }

    private T? Value<T>(string key, bool required, ValueShape shape, ScalarReader<T> reader)
        where T : struct => TryRead(key, required, shape, reader, out var value) ? value : null;

    private bool TryRead<T>(string key, bool required, ValueShape shape, ScalarReader<T> reader, out T value)
    {
        value = default!;
        return Asked(key, shape, required) is { } node
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

    private YamlNode? Asked(string key, ValueShape shape, bool required = false)
    {
        _asked.Add(key);
        questions?.Ask(key, shape, required);
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

    private Fields? AsMapping(string key, YamlNode node, Questions? below) => node is YamlNode.Mapping found
        ? new Fields(found, report, below)
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
