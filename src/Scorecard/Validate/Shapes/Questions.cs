namespace Scorecard.Validate.Shapes;

/// <summary>
/// What a reader asks of one mapping, written down while it asks. The schemas are made of it, so that they cannot say
/// anything else than the reader does.
/// </summary>
public sealed class Questions
{
    private readonly List<Question> _asked = [];

    /// <summary>The keys in the order in which they were first asked for.</summary>
    public IReadOnlyList<Question> All => _asked;

    /// <summary>What is asked instead of <see cref="All"/>, if that depends on the word that stands under a key.</summary>
    public ShapeCases? Cases { get; init; }

    /// <summary>Writes down a key. One that is asked for twice is obligatory if it is so once.</summary>
    internal void Ask(string key, ValueShape value, bool required)
    {
        var known = _asked.FindIndex(q => q.Key == key);
        if (known < 0)
        {
            _asked.Add(new Question(key, value, required));
        }
        else
        {
            _asked[known] = _asked[known] with { IsRequired = _asked[known].IsRequired || required };
        }
    }

    /// <summary>Writes down that a rule of its own reports the absence of a key.</summary>
    internal void Oblige(string key)
    {
        var known = _asked.FindIndex(q => q.Key == key);
        _asked[known] = _asked[known] with { IsRequired = true };
    }

    /// <summary>What is asked of the mappings under a key, whether one or many stand there.</summary>
    internal Questions Below(string key) => _asked.Find(q => q.Key == key)?.Value switch
    {
        ValueShape.Keys keys => keys.Below,
        ValueShape.List { Item: ValueShape.Keys keys } => keys.Below,
        _ => new Questions(),
    };

    /// <summary>The same questions, but another value under one key.</summary>
    internal Questions With(string key, ValueShape value)
    {
        var changed = new Questions();
        changed._asked.AddRange(_asked.Select(q => q.Key == key ? q with { Value = value } : q));
        return changed;
    }
}
