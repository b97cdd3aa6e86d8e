namespace Scorecard.Validate.Shapes;

/// <summary>What may stand under a key.</summary>
public abstract record ValueShape
{
    private ValueShape()
    {
    }

    /// <summary>Words of at most so many UTF-16 units.</summary>
    public sealed record Text(int Longest) : ValueShape;

    /// <summary>A plain number.</summary>
    public sealed record Number : ValueShape;

    /// <summary>A whole number, both ends included.</summary>
    public sealed record Whole(int Least, int Most) : ValueShape;

    /// <summary>true or false.</summary>
    public sealed record Flag : ValueShape;

    /// <summary>A month such as 2017-04.</summary>
    public sealed record Month : ValueShape;

    /// <summary>A date such as 2017-06-22.</summary>
    public sealed record Date : ValueShape;

    /// <summary>One of a few words.</summary>
    public sealed record Word(IReadOnlyList<string> Words) : ValueShape;

    /// <summary>Keys with values of their own.</summary>
    public sealed record Keys(Questions Below) : ValueShape;

    /// <summary>A list. One item may stand for a list of one.</summary>
    public sealed record List(ValueShape Item) : ValueShape;

    /// <summary>The key is known, and has no meaning here.</summary>
    public sealed record Nothing : ValueShape;
}
