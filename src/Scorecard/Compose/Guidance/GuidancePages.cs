using Scorecard.Compose.Frames;
using Scorecard.Compose.Indicators;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Guidance;

/// <summary>Composes the guidance of an edition.</summary>
internal static class GuidancePages
{
    internal static GuidancePage Of(EditionContext context)
    {
        var path = Addresses.Guidance(context.Folder);
        var month = Dates.Long(context.Month);
        var notes = context.Book.Pages.FirstOrDefault(p => p.Slug == SiteFrames.GuidanceSlug);
        return new GuidancePage(context.Frames.Of(
            path, $"Guidance, {month}", $"How to read the scorecard of {month}: key, rules and definitions.", "Guidance"))
        {
            NotesHtml = notes is null ? "" : context.Prose.Html(notes.Text, new Placing(path)),
            Ratings = GuidanceWords.Ratings,
            States = GuidanceWords.States,
            Periods = GuidanceWords.Periods,
            Rules = GuidanceWords.Rules(context.Council),
            Accepted = [.. context.Rated.Declared.Acknowledged.Select(a => Accepted(context, a))],
            Definitions = [.. context.Book.Sections.Select(s => Group(context, s, path)).Where(g => g.Rows.Count > 0)],
        };
    }

    private static Fact Accepted(EditionContext context, Acknowledgement accepted)
    {
        var measure = context.Book.Indicators.FirstOrDefault(i => i.Id.Value == accepted.Indicator);
        return new Fact(
            measure is null ? "The edition" : $"{measure.Id} {measure.Title}",
            $"{AcceptedWords.Of(accepted.Rule)} {Explanations.Sentence(accepted.Reason.TrimEnd('.'))}");
    }

    private static DefinitionGroup Group(EditionContext context, Section section, string path) => new(
        section.Title,
        [
            .. section.Indicators.Where(i => context.Rated.Find(i.Id) is not null).Select(i => new DefinitionRow(
                i.Id.Value,
                new Link(i.Title, Addresses.Relative(path, Addresses.Indicator(context.Folder, i.Id))),
                i.Definition,
                Words.Of(i.Polarity),
                Words.Of(i.Basis))),
        ]);
}
