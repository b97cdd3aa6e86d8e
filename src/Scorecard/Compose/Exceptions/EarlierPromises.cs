using System.Text.RegularExpressions;
using Scorecard.Compose.Narratives;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Exceptions;

/// <summary>Finds what the exception report of the edition before promised, to stand beside what is said now.</summary>
internal static partial class EarlierPromises
{
    /// <summary>The promise on an indicator, if the edition before reported on it.</summary>
    internal static EarlierPromise? Of(EditionContext context, IndicatorId id, int topHeading)
    {
        if (context.Before is not { } before || !before.Declared.Exceptions.TryGetValue(id, out var report))
        {
            return null;
        }

        var words = report.Text with { Markdown = WithoutLinks(Promised(report.Text.Markdown)) };
        return new EarlierPromise(
            Dates.Long(before.Month),
            EditionProse.Quoted(words, before, topHeading),
            report.Owner,
            report.Due is { } due ? Dates.Long(due) : "");
    }

    /// <summary>The part under a heading about what is done; the whole report if no heading says so.</summary>
    internal static string Promised(string markdown) => ActionHeadings.Section(markdown) ?? markdown;

    /// <summary>Links would lead out of this version, whose pages must stand alone; their words stay.</summary>
    internal static string WithoutLinks(string markdown) => Linked().Replace(markdown, "$1");

    [GeneratedRegex(@"!?\[([^\[\]]*)\](?:\([^()\n]*\)|\[[^\[\]]*\])")]
    private static partial Regex Linked();
}
