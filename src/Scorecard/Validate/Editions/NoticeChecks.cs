using System.Globalization;
using Scorecard.Diagnostics;
using Scorecard.Domain;

namespace Scorecard.Validate.Editions;

/// <summary>Checks that the papers are out in time for the meeting.</summary>
internal static class NoticeChecks
{
    /// <summary>The clear days that section 100B of the Local Government Act 1972 asks for.</summary>
    private const int Clear = 5;

    public static void Tell(Meeting? meeting, Location at, IReadOnlyList<EditionVersion> versions, Report report)
    {
        if (meeting is null || versions.Count == 0)
        {
            return;
        }

        var published = versions[0].Published;
        var days = WorkingDays.Between(published, meeting.Date, Clear);
        if (meeting.Date < published)
        {
            report.Add(EditionRules.MeetingBeforePublication.At(
                at,
                $"the meeting on {Written(meeting.Date)} is before version 1 is published on {Written(published)}",
                "mend the date of the meeting or that of version 1"));
        }
        else if (days < Clear)
        {
            report.Add(EditionRules.ShortNotice.At(
                at,
                $"the meeting has {days} clear working {(days == 1 ? "day" : "days")} of notice, fewer than {Clear}",
                $"publish version 1 by {Written(WorkingDays.Before(meeting.Date, Clear))}, or mend one of the dates"));
        }
    }

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
