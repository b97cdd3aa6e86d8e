using System.Globalization;
using System.Text;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Cli.Explain;

/// <summary>The way from the returned counts to the rating, in the words of the measure's page, each step with its source.</summary>
internal static class Explanation
{
    internal static string Of(Subject subject, Read.Sources sources)
    {
        var origins = new Origins(sources);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{subject.Indicator.Id} {subject.Indicator.Title}\n");
        var chain = Explanations.Chain(subject.Rated);
        var row = chain[0].Kind == StepKind.Figure ? [] : origins.Figure(subject.Result);
        Tell(text, "  ", Headline(subject), [.. row, .. origins.Definition(subject.Indicator)]);
        foreach (var (step, index) in chain.Select((step, index) => (step, index)))
        {
            text.Append('\n');
            Tell(text, $"{index + 1}. ", step.Words, Sources(step.Kind, subject, origins));
        }

        Narrative(text, origins.Narrative(subject));
        return text.ToString();
    }

    private static string Headline(Subject subject)
    {
        var whom = Words.Lowered(Words.Of(subject.Result.Cohort, subject.Council));
        var figure = Figures.Shown(subject.Rated) is { Length: > 0 } shown ? $"{shown}, " : "";
        var remarks = new[] { Words.Of(subject.Result.Status), subject.Edition.IsDraft ? "a draft" : "" }.Where(w => w.Length > 0).ToList();
        return $"{Dates.Long(subject.Result.Month)}, {whom}: {figure}{Words.Of(subject.Rated.Rating)}"
            + $"{(remarks.Count == 0 ? "" : $" ({Words.Listed(remarks)})")}";
    }

    private static IEnumerable<Origin> Sources(StepKind kind, Subject subject, Origins origins) => kind switch
    {
        StepKind.Figure => origins.Figure(subject.Result),
        StepKind.Standard => [.. origins.Standard(subject.Rated), origins.Rule("compare", Keys.Of(subject.Council.Compare))],
        StepKind.Rating => subject.Rated.Rating is Rating.NotRated { Reason: NotRatedReason.Activity } ? origins.Range(subject.Rated) : [],
        _ => Direction(subject, origins),
    };

    private static IEnumerable<Origin> Direction(Subject subject, Origins origins)
    {
        var travel = subject.Rated.Travel;
        var earlier = travel is { Direction: not Domain.Direction.None, Earlier: { } month } ? origins.Figure(subject.Result with { Month = month }) : [];
        var rule = origins.Rule("direction_of_travel", Keys.Of(subject.Council.DirectionOfTravel));
        return [.. earlier, rule with { What = $"{rule.What}. {Travels.Method(subject.Council)}" }];
    }

    private static void Narrative(StringBuilder text, IReadOnlyList<Origin> places)
    {
        text.Append('\n');
        Tell(text, "", places.Count == 0 ? "Nothing is written about it in this edition." : "Written about it in this edition:", places);
    }

    private static void Tell(StringBuilder text, string mark, string words, IEnumerable<Origin> origins)
    {
        text.Append(CultureInfo.InvariantCulture, $"{mark}{words}\n");
        foreach (var origin in origins)
        {
            text.Append(CultureInfo.InvariantCulture, $"     {origin}\n");
        }
    }
}
