namespace Scorecard.Text;

/// <summary>The names that narrative can bind, as authors write them.</summary>
public static class FigureNames
{
    internal const string Month = "month";

    /// <summary>What may follow <c>rag.</c>.</summary>
    public static IReadOnlyDictionary<string, RagFigure> Counts { get; } = new Dictionary<string, RagFigure>
    {
        ["green"] = RagFigure.Green,
        ["amber"] = RagFigure.Amber,
        ["red"] = RagFigure.Red,
        ["total"] = RagFigure.Total,
        ["not_rated"] = RagFigure.NotRated,
    };

    /// <summary>What may follow an indicator's id and a dot.</summary>
    public static IReadOnlyDictionary<string, FigureField> Fields { get; } = new Dictionary<string, FigureField>
    {
        ["value"] = FigureField.Value,
        ["target"] = FigureField.Target,
        ["minimum"] = FigureField.Minimum,
        ["rating"] = FigureField.Rating,
        ["direction"] = FigureField.Direction,
        ["previous"] = FigureField.Previous,
        ["change"] = FigureField.Change,
        ["numerator"] = FigureField.Numerator,
        ["denominator"] = FigureField.Denominator,
        ["title"] = FigureField.Title,
    };

    /// <summary>The one filter: a count from zero to ten in letters.</summary>
    public const string WordsFilter = "words";

    /// <summary>Every name that can stand without an indicator.</summary>
    public static IEnumerable<string> Plain => Counts.Keys.Select(k => $"rag.{k}").Append($"edition.{Month}");
}
