using Scorecard.Diagnostics;
using Scorecard.Domain;

namespace Scorecard.Validate.Narratives;

/// <summary>A Red that stays Red needs new words: the last edition's text says nothing about this one.</summary>
internal static class RepeatedExceptions
{
    internal static void Check(IReadOnlyList<DeclaredEdition> editions, Frequency frequency, Report report)
    {
        var byMonth = editions.ToDictionary(e => e.Month, e => e.Exceptions);
        foreach (var edition in editions.Where(e => byMonth.ContainsKey(e.Month.Before(frequency))))
        {
            var last = edition.Month.Before(frequency);
            report.AddAll(edition.Exceptions.Values
                .Where(exception => IsSame(exception, byMonth[last].GetValueOrDefault(exception.Indicator)))
                .Select(exception => Repeated(exception, last)));
        }
    }

    private static Diagnostic Repeated(ExceptionReport exception, Month before) => NarrativeRules.RepeatedException.At(
        new Location(exception.Text.File, exception.Text.Line, 1),
        $"the text on {exception.Indicator} is word for word that of {before}",
        $"say what has happened since {before}");

    private static bool IsSame(ExceptionReport now, ExceptionReport? before) =>
        before is not null && Words(now).Any() && Words(now).SequenceEqual(Words(before));

    /// <summary>Letters and digits in lower case, with one space between words.</summary>
    private static IEnumerable<char> Words(ExceptionReport exception)
    {
        var (hasBegun, isBetween) = (false, false);
        foreach (var letter in exception.Text.Markdown)
        {
            if (!char.IsLetter(letter) && !char.IsNumber(letter))
            {
                isBetween = hasBegun;
                continue;
            }

            if (isBetween)
            {
                yield return ' ';
            }

            yield return char.ToLowerInvariant(letter);
            (hasBegun, isBetween) = (true, false);
        }
    }
}
