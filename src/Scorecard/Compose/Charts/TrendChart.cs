using System.Collections.Immutable;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Charts;

/// <summary>A measure's figures over the last months, with the standards that held, as data.</summary>
public sealed record TrendChart
{
    /// <summary>How many figures of others are drawn; more would be a tangle.</summary>
    public const int MostBenchmarks = 2;

    /// <summary>What the chart shows, for its title: a measure and its months, or something else if that is given.</summary>
    public string Title
    {
        get => field ?? $"{Measure}, {Dates.Long(Points[0].Month)} to {Dates.Long(Points[^1].Month)}";
        init;
    }

    /// <summary>The name of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>From where to where the figure moved, in one sentence.</summary>
    public required string Movement { get; init; }

    /// <summary>What the chart says, in sentences; the movement first. It is said when somebody asks: most only look.</summary>
    public string Sentence
    {
        get => field ?? string.Join(' ', TrendSentences.Of(this));
        init;
    }

    /// <summary>The months in order, each with its figure or its gap.</summary>
    public required ImmutableArray<TrendPoint> Points
    {
        get;
        init
        {
            field = value;
            (Figures, Lowest, Highest, Rated, Green) = (0, -1, -1, 0, 0);
            (HasBreaks, IsProvisional, HasCounts, HasRemarks, Signals) = (false, false, false, false, []);
            for (var at = 0; at < value.Length; at++)
            {
                ref readonly var point = ref value.ItemRef(at);
                if (point.Value is { } figure)
                {
                    Figures++;
                    Lowest = Lowest < 0 || figure < value[Lowest].Value ? at : Lowest;
                    Highest = Highest < 0 || figure > value[Highest].Value ? at : Highest;
                }

                Rated += point.IsRated ? 1 : 0;
                Green += point.IsGreen ? 1 : 0;
                HasBreaks |= point.BreaksBefore;
                IsProvisional |= point.IsProvisional;
                HasCounts |= point.HasCounts;
                HasRemarks |= point.HasRemark;
                Signals = point.Signal.Length == 0 || Signals.Contains(point.Signal) ? Signals : Signals.Add(point.Signal);
            }
        }
    }

    /// <summary>Places in <see cref="Points"/>, in order, from which a figure of the year to date starts again; the first month is none.</summary>
    public ImmutableArray<int> YearStarts { get; init; } = [];

    /// <summary>What is kept for the next month's chart; shared with the chart of the month before if they have months in common.</summary>
    public Keepsake Kept { get; init; } = new();

    /// <summary>The measure's unit.</summary>
    public required Unit Unit { get; init; }

    /// <summary>The lines of the standards, over the months of <see cref="Points"/>.</summary>
    public ImmutableArray<TrendLine> Lines { get; init; } = [];

    /// <summary>Published figures of others.</summary>
    public IReadOnlyList<Benchmark> Benchmarks { get; init; } = [];

    /// <summary>True if figures before one of the months cannot be compared with it.</summary>
    public bool HasBreaks { get; private init; }

    /// <summary>The kinds of signal that <see cref="Points"/> give, each once.</summary>
    public ImmutableArray<string> Signals { get; private init; } = [];

    /// <summary>True if better data is expected for at least one month.</summary>
    public bool IsProvisional { get; private init; }

    /// <summary>How many months have a figure.</summary>
    public int Figures { get; private init; }

    /// <summary>True if at least one month has a figure.</summary>
    public bool HasFigures => Figures > 0;

    /// <summary>Where the lowest figure stands in <see cref="Points"/>; of equal ones the first; -1 if there is no figure.</summary>
    public int Lowest { get; private init; }

    /// <summary>Where the highest figure stands in <see cref="Points"/>; of equal ones the first; -1 if there is no figure.</summary>
    public int Highest { get; private init; }

    /// <summary>How many months an edition gave Red, Amber or Green.</summary>
    public int Rated { get; private init; }

    /// <summary>How many of those were Green.</summary>
    public int Green { get; private init; }

    /// <summary>True if the counts of at least one month are told.</summary>
    public bool HasCounts { get; private init; }

    /// <summary>True if something is remarked of at least one month.</summary>
    public bool HasRemarks { get; private init; }

    /// <summary>True if a line from the month before would join figures that cannot be compared.</summary>
    /// <param name="month">The place of a month in <see cref="Points"/>.</param>
    public bool IsCutBefore(int month) => (HasBreaks && Points[month].BreaksBefore) || (!YearStarts.IsEmpty && YearStarts.Contains(month));
}
