using System.Text.Json;
using Scorecard.Compose;
using Scorecard.Compose.Downloads;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Render.Downloads;

/// <summary>The definitions of an edition's measures, as they were then (indicators.json).</summary>
internal static class IndicatorsJson
{
    internal static ReadOnlyMemory<byte> Of(Scorebook book, Edition edition, PageRoom? room) => Json.Write(room, json =>
    {
        var written = room?.Definitions ?? new();
        json.WriteStartObject();
        json.WriteNumber("schema", 1);
        json.WriteString("edition", edition.Rated.Month.ToString());
        json.WriteNumber("version", edition.Version);
        json.WriteStartArray("indicators");
        foreach (var section in book.Sections)
        {
            foreach (var indicator in section.Indicators.Where(i => edition.Rated.Find(i.Id) is not null))
            {
                json.WriteRawValue(written.GetOrAdd(indicator, Written, section), skipInputValidation: true);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>A definition as it stands in every edition.</summary>
    private static byte[] Written(Indicator indicator, Section section) => Json.Within(
        json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("indicators");
        },
        json => Indicator(json, section, indicator));

    private static void Indicator(Utf8JsonWriter json, Section section, Indicator indicator)
    {
        json.WriteStartObject();
        json.WriteString("id", indicator.Id.Value);
        json.WriteString("section", section.Title);
        json.WriteString("title", indicator.Title);
        json.WriteString("definition", indicator.Definition);
        json.WriteString("rationale", indicator.Rationale);
        json.WriteString("source", indicator.Source);
        json.WriteString("owner", indicator.Owner);
        json.WriteString("unit", Keys.Of(indicator.Unit));
        json.WriteNumber("decimals", indicator.Decimals);
        json.WriteString("polarity", Keys.Of(indicator.Polarity));
        json.WriteString("basis", Keys.Of(indicator.Basis));
        json.WriteString("numerator", indicator.Numerator);
        json.WriteString("denominator", indicator.Denominator);
        json.WriteBoolean("bounded", indicator.Bounded);
        json.WriteBoolean("disclosive", indicator.Disclosive);
        json.Words("cohorts", indicator.Cohorts);
        json.Words("subsets", indicator.Subsets);
        Standards(json, indicator);
        json.WriteString("introduced", indicator.Introduced?.ToString());
        json.WriteString("retired", indicator.Retired?.ToString());
        json.WriteString("replaces", indicator.Replaces?.Value);
        json.Words("series_break", indicator.SeriesBreaks.Select(month => month.ToString()));
        json.WriteEndObject();
    }

    private static void Standards(Utf8JsonWriter json, Indicator indicator)
    {
        json.WriteStartArray("standards");
        foreach (var standard in indicator.Standards)
        {
            json.Row(row => Standard(row, standard));
        }

        json.WriteEndArray();
        json.WriteStartArray("thresholds");
        foreach (var range in indicator.Thresholds)
        {
            json.Row(row =>
            {
                row.WriteString("from", range.From.ToString());
                row.WriteNumber("lower", range.Lower);
                row.WriteNumber("upper", range.Upper);
            });
        }

        json.WriteEndArray();
        json.WriteStartArray("benchmarks");
        foreach (var benchmark in indicator.Benchmarks)
        {
            json.Row(row =>
            {
                row.WriteString("name", benchmark.Name);
                row.WriteString("period", benchmark.Period);
                row.WriteNumber("value", benchmark.Value);
            });
        }

        json.WriteEndArray();
    }

    private static void Standard(Utf8JsonWriter row, Standard standard)
    {
        row.WriteString("from", standard.From.ToString());
        row.WriteNumber("target", standard.Target);
        if (standard is Domain.Standard.CloseTo close)
        {
            row.WriteNumber("green_within", close.GreenWithin);
            row.WriteNumber("amber_within", close.AmberWithin);
        }
        else
        {
            row.Number("minimum", Levels.Minimum(standard));
            row.WriteBoolean("strict", Levels.IsStrict(standard));
        }

        row.WriteBoolean("annual", standard.Annual);
    }
}
