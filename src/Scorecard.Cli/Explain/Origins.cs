using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Read;

namespace Scorecard.Cli.Explain;

/// <summary>Finds where the parts of an explanation are written. It tells places, never the lines themselves.</summary>
internal sealed class Origins(Sources sources)
{
    /// <summary>The row of a figure; for a figure without a cohort that nobody wrote, the two rows that it follows from.</summary>
    internal IReadOnlyList<Origin> Figure(Result result)
    {
        if (Row(result, result.Cohort) is { } row)
        {
            return [row];
        }

        return result.Cohort is CohortScope.Without without
            ? [.. new[] { Row(result, CohortScope.All), Row(result, CohortScope.Of(without.Cohort)) }
                .OfType<Origin>()
                .Select(origin => origin with { What = "worked out from this row" })]
            : [];
    }

    internal IEnumerable<Origin> Definition(Indicator indicator) =>
        Written(indicator)?.Find("id") is { } id ? [new Origin(id.At, "its definition")] : [];

    internal IEnumerable<Origin> Standard(RatedResult rated) =>
        rated.Rating.Because.Standard is { } standard ? Dated(rated.Indicator, "standards", standard.From) : [];

    internal IEnumerable<Origin> Range(RatedResult rated) =>
        rated.Indicator.RangeIn(rated.Result.Month) is { } range ? Dated(rated.Indicator, "thresholds", range.From) : [];

    /// <summary>Where a rule for the whole council is written, or that the usual one holds because none is.</summary>
    internal Origin Rule(string key, string value) =>
        sources.Scorecard?.Root?.Find(key) is { } written
            ? new Origin(written.At, $"{key}: {value}")
            : new Origin(null, $"{key} is not written in data/scorecard.yaml, so it is {value}");

    /// <summary>The texts of the edition that are about the measure or name it.</summary>
    internal IReadOnlyList<Origin> Narrative(Subject subject)
    {
        var (id, edition) = (subject.Indicator.Id, subject.Edition);
        var own = new[]
        {
            edition.Exceptions.TryGetValue(id, out var report) ? new Origin(new Location(report.Text.File, 1), "exception report") : null,
            edition.Commentary.TryGetValue(id, out var text) ? new Origin(new Location(text.File, 1), "commentary") : null,
            CohortNote(subject),
        }.OfType<Origin>().ToList();
        var named = sources.Texts
            .Where(t => t.Key.StartsWith($"{edition.Folder}/", StringComparison.Ordinal) && t.Key.EndsWith(".md", StringComparison.Ordinal))
            .Where(t => own.TrueForAll(o => o.At!.File != t.Key))
            .OrderBy(t => t.Key, StringComparer.Ordinal)
            .SelectMany(t => Naming(t.Key, t.Value, id.Value));
        return [.. own, .. named];
    }

    private static Origin? CohortNote(Subject subject) =>
        subject.Result.Cohort is not CohortScope.Everyone
            && subject.Edition.CohortNotes.TryGetValue(subject.Result.Cohort.Key.Replace("not:", "", StringComparison.Ordinal), out var note)
            ? new Origin(new Location(note.File, 1), "the cohort’s page")
            : null;

    private static IEnumerable<Origin> Naming(string file, SourceText text, string id)
    {
        for (var from = 1; text.Find(id, from) is var (line, _); from = line + 1)
        {
            if (Named(text.Line(line), id) is { } column)
            {
                yield return new Origin(new Location(file, line, column), "names it");
            }
        }
    }

    /// <summary>The column of an id that is not a part of a longer one, such as SCS-1 in SCS-12.</summary>
    private static int? Named(string line, string id)
    {
        for (var at = line.IndexOf(id, StringComparison.Ordinal); at >= 0; at = line.IndexOf(id, at + 1, StringComparison.Ordinal))
        {
            var (before, after) = (at == 0 ? ' ' : line[at - 1], at + id.Length == line.Length ? ' ' : line[at + id.Length]);
            if (!IsOfId(before) && !IsOfId(after))
            {
                return at + 1;
            }
        }

        return null;
    }

    private static bool IsOfId(char letter) => char.IsLetterOrDigit(letter) || letter == '-';

    private IEnumerable<Origin> Dated(Indicator indicator, string key, Month from) =>
        (Written(indicator)?.Find(key) as YamlNode.Sequence)?.Items
            .OfType<YamlNode.Mapping>()
            .Where(entry => entry.Find("from") is YamlNode.Scalar scalar && scalar.Text == from.ToString())
            .Take(1)
            .Select(entry => new Origin(entry.At)) ?? [];

    private YamlNode.Mapping? Written(Indicator indicator) => sources.Indicators
        .SelectMany(file => (file.Root?.Find("indicators") as YamlNode.Sequence)?.Items ?? [])
        .OfType<YamlNode.Mapping>()
        .FirstOrDefault(entry => entry.Find("id") is YamlNode.Scalar id && id.Text == indicator.Id.Value);

    private Origin? Row(Result result, CohortScope cohort)
    {
        var file = sources.Results.FirstOrDefault(f => f.Path == $"data/results/{result.Month}.csv");
        var columns = file?.Header?.Select(c => c.Text).ToList() ?? [];
        string Cell(CsvRow row, string column) => columns.IndexOf(column) is >= 0 and var at ? row.Cells[at].Text : "";
        var found = file?.Rows.FirstOrDefault(row => Cell(row, "indicator") == result.Indicator.Value
            && CohortScope.Of(Cell(row, "cohort") is { Length: > 0 } written ? written : "all") == cohort
            && Cell(row, "area") == result.Area);
        return found is null ? null : new Origin(found.At);
    }
}
