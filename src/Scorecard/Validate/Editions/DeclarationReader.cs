using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Read;
using Scorecard.Text;
using Scorecard.Validate.Shapes;
using Month = Scorecard.Domain.Month;

namespace Scorecard.Validate.Editions;

/// <summary>Reads edition.yaml.</summary>
internal static class DeclarationReader
{
    private const int LongestRelease = 100;

    public static DeclaredEdition? Read(
        YamlNode.Mapping root, EditionFolder folder, Month month, Report report, Questions? asked = null)
    {
        var fields = new Fields(root, report, asked);
        var release = fields.Text("release", LongestRelease);
        var (meeting, meetingAt) = ReadMeeting(fields);
        var classification = fields.Word<Classification>("classification", Keys.Of);
        fields.Oblige("classification");
        var versions = VersionsReader.Read(fields.Mappings("versions"), month, report);
        var acknowledged = AcknowledgementReader.Read(fields.Mappings("acknowledge"));
        fields.Close();
        if (!fields.Has("classification") && !IsMisspelt(root, "classification"))
        {
            report.Add(NoClassification(folder));
        }

        NoticeChecks.Tell(meeting, meetingAt, versions, report);
        return classification is null ? null : new DeclaredEdition
        {
            Month = month,
            Folder = folder.Path,
            Release = release,
            Meeting = meeting,
            Classification = classification.Value,
            Versions = versions,
            Acknowledged = acknowledged,
            Images = folder.Images,
        };
    }

    private static (Meeting? Meeting, Location At) ReadMeeting(Fields fields)
    {
        if (fields.Mapping("meeting") is not { } meeting)
        {
            return (null, fields.At);
        }

        var committee = meeting.RequiredText("committee");
        var date = meeting.RequiredDate("date");
        meeting.Close();
        return (committee is null || date is null ? null : new Meeting(committee, date.Value), meeting.Of("date"));
    }

    private static bool IsMisspelt(YamlNode.Mapping root, string key) =>
        root.Entries.Any(e => e.Key.Text != key && Nearest.To(e.Key.Text, [key]) is not null);

    private static Diagnostic NoClassification(EditionFolder folder) => EditionRules.NoClassification.At(
        new Location(folder.Declaration!.Path),
        "the edition does not say who may read it",
        "write “classification: unrestricted”, “classification: restricted” or “classification: exempt”");
}
