using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Scorecard.Domain;

namespace Scorecard.Compose.Charts;

/// <summary>A measure's figures over the last months, with the standards that held, as data.</summary>
public sealed record TrendChart
{
    /// <summary>How many figures of others are drawn; more would be a tangle.</summary>
    public const int MostBenchmarks = 2;

    /// <summary>What the chart shows, for its title.</summary>
    public required string Title { get; init; }

    /// <summary>From where to where the figure moved, in one sentence.</summary>
    public required string Movement { get; init; }

    /// <summary>What the chart says, in sentences; the movement first.</summary>
    public required string Sentence { get; init; }

    /// <summary>The months in order, each with its figure or its gap.</summary>
    public required ImmutableArray<TrendPoint> Points
    {
        get;
        init
        {
            field = value;
            var (values, signals, isProvisional) = (new decimal?[value.Length], ImmutableArray<string>.Empty, false);
            for (var at = 0; at < values.Length; at++)
            {
                var point = value[at];
                values[at] = point.Value;
                isProvisional |= point.IsProvisional;
                signals = point.Signal.Length == 0 || signals.Contains(point.Signal) ? signals : signals.Add(point.Signal);
            }

            (Values, Signals, IsProvisional) = (ImmutableCollectionsMarshal.AsImmutableArray(values), signals, isProvisional);
        }
    }

    /// <summary>The measure's unit.</summary>
    public required Unit Unit { get; init; }

    /// <summary>The lines of the standards, each with a level for every month of <see cref="Points"/>.</summary>
    public ImmutableArray<TrendLine> Lines { get; init; } = [];

    /// <summary>Published figures of others.</summary>
    public IReadOnlyList<Benchmark> Benchmarks { get; init; } = [];

    /// <summary>The figures of <see cref="Points"/>.</summary>
    public ImmutableArray<decimal?> Values { get; private init; } = [];

    /// <summary>The kinds of signal that <see cref="Points"/> give, each once.</summary>
    public ImmutableArray<string> Signals { get; private init; } = [];

    /// <summary>True if better data is expected for at least one month.</summary>
    public bool IsProvisional { get; private init; }

    /// <summary>True if at least one month has a figure.</summary>
    public bool HasFigures => Values.AsSpan().ContainsAnyExcept((decimal?)null);
}
