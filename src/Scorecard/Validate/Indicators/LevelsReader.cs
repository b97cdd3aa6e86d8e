using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Validate.Indicators;

/// <summary>Reads the standards of a rated indicator, or the expected ranges of an activity measure.</summary>
public static class LevelsReader
{
    public static Levels Read(Fields fields, Polarity? polarity, LevelBounds bounds, Report own)
    {
        var strict = fields.Flag("strict") ?? false;
        var standards = fields.Mappings("standards");
        var thresholds = fields.Mappings("thresholds");
        RefuseWrongKind(fields, polarity, standards.Count, thresholds.Count, own);
        return polarity switch
        {
            null => new Levels([], []),
            Polarity.None => new Levels([], Dated(thresholds, t => ThresholdReader.Read(t, own), r => r.From, own)),
            { } way => new Levels(
                Dated(standards, s => new StandardReader(s, bounds, own).Read(way, strict), s => s.From, own), []),
        };
    }

    private static void RefuseWrongKind(Fields fields, Polarity? polarity, int standards, int thresholds, Report own)
    {
        switch (polarity)
        {
            case Polarity.None when standards > 0:
                own.Add(StandardRules.StandardsWithoutPolarity.At(
                    fields.Of("standards"),
                    "an indicator with “polarity: none” is not rated, yet it has standards",
                    "delete “standards”, or write polarity: higher, lower or target"));
                break;
            case { } way and not Polarity.None when thresholds > 0:
                own.Add(StandardRules.ThresholdsWithPolarity.At(
                    fields.Of("thresholds"),
                    $"only activity measures have thresholds, and this one has “polarity: {Keys.Of(way)}”",
                    "delete “thresholds”, or write polarity: none"));
                break;
        }

        if (polarity is Polarity.None or Polarity.Target && fields.Has("strict"))
        {
            own.Add(StandardReader.Meaningless(fields.Of("strict"), "strict", polarity.Value));
        }
    }

    /// <summary>The entries that could be read, oldest first; a second one from the same month is refused.</summary>
    private static List<T> Dated<T>(IReadOnlyList<Fields> entries, Func<Fields, T?> read, Func<T, Month> from, Report own)
        where T : class
    {
        var seen = new SortedDictionary<Month, T>();
        foreach (var entry in entries)
        {
            if (read(entry) is { } level && !seen.TryAdd(from(level), level))
            {
                own.Add(StandardRules.OverlappingDates.At(
                    entry.Of("from"),
                    $"another entry starts in “{from(level)}” too",
                    "write the month from which this entry counts, or delete one of the two"));
            }
        }

        return [.. seen.Values];
    }
}
