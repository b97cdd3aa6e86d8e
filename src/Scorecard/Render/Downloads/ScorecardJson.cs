using System.Text.Json;
using Scorecard.Compose;
using Scorecard.Compose.Downloads;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Render.Downloads;

/// <summary>One edition's counts and judged figures (scorecard.json, described by scorecard.schema.json).</summary>
internal static class ScorecardJson
{
    internal static ReadOnlyMemory<byte> Of(Council council, Edition edition, PageRoom? room) => Json.Write(room, json =>
    {
        var declared = edition.Rated.Declared;
        json.WriteStartObject();
        json.WriteNumber("schema", 1);
        json.WriteString("edition", edition.Rated.Month.ToString());
        json.WriteNumber("version", edition.Version);
        json.WriteBoolean("draft", declared.IsDraft);
        json.WriteString("published", declared.IsDraft ? null : Dates.Plain(declared.Versions[^1].Published));
        json.WriteString("classification", Keys.Of(declared.Classification));
        json.WriteString("authority", council.Authority);
        json.WriteString("title", council.Title);
        json.WriteString("notice", council.Notice);
        json.WriteString("permalink", council.Absolute(Addresses.Scorecard(edition.Folder)));
        json.WriteString("compare", Keys.Of(council.Compare));
        json.WriteString("direction_of_travel", Keys.Of(council.DirectionOfTravel));
        Counts(json, edition.Rated.Counts);
        Results(json, edition.Rated);
        json.WriteEndObject();
    });

    internal static void Counts(Utf8JsonWriter json, RatingCounts counts)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("green", counts.Green);
        json.WriteNumber("amber", counts.Amber);
        json.WriteNumber("red", counts.Red);
        json.WriteNumber("rated", counts.Rated);
        json.WriteStartObject("not_rated");
        foreach (var (reason, count) in counts.NotRated.OrderBy(n => n.Key))
        {
            json.WriteNumber(Keys.Of(reason), count);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Results(Utf8JsonWriter json, RatedEdition edition)
    {
        json.WriteStartArray("results");
        foreach (var rated in edition.Results)
        {
            json.WriteStartObject();
            Figure(json, rated);
            Judgement(json, rated);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Figure(Utf8JsonWriter json, RatedResult rated)
    {
        var result = rated.Result;
        var measured = result.Reading as Reading.Measured;
        json.WriteString("indicator", rated.Indicator.Id.Value);
        json.WriteString("cohort", result.Cohort.Key);
        json.WriteString("area", result.Area);
        json.Number("numerator", measured?.Fraction?.Numerator);
        json.Number("denominator", measured?.Fraction?.Denominator);
        json.Number("value", rated.Displayed);
        json.Number("unrounded", TellsCounts(rated.Indicator, measured) ? null : measured?.Value);
        json.WriteString("display", Figures.Shown(rated));
        json.WriteString("symbol", result.Reading is Reading.Absent absent ? Keys.Of(absent.Reason) : null);
        json.WriteString("status", Keys.Of(result.Status));
        json.WriteString("note", result.Note);
    }

    /// <summary>True if a figure without counts has so many places that the counts behind it could be found.</summary>
    private static bool TellsCounts(Indicator indicator, Reading.Measured? measured) =>
        indicator.Disclosive && indicator.Unit != Unit.Count && measured is { Fraction: null };

    private static void Judgement(Utf8JsonWriter json, RatedResult rated)
    {
        var standard = rated.Rating.Because.Standard;
        json.Number("target", standard?.Target);
        json.Number("minimum", Levels.Minimum(standard));
        if (standard is Standard.CloseTo close)
        {
            json.WriteNumber("green_within", close.GreenWithin);
            json.WriteNumber("amber_within", close.AmberWithin);
        }

        json.WriteString("rating", Levels.Rating(rated.Rating));
        json.WriteString("not_rated", rated.Rating is Rating.NotRated not ? Keys.Of(not.Reason) : null);
        json.WriteString("reason", Explanations.Sentence(Explanations.Reason(rated)));
        json.WriteString("direction", Keys.Of(rated.Travel.Direction));
        json.Number("change", rated.Travel.Change);
        Previous(json, rated.Previous);
    }

    private static void Previous(Utf8JsonWriter json, PreviousValue? previous)
    {
        if (previous is not var (month, value))
        {
            json.WriteNull("previous");
            return;
        }

        json.WriteStartObject("previous");
        json.WriteString("edition", month.ToString());
        json.WriteNumber("value", value);
        json.WriteEndObject();
    }
}
