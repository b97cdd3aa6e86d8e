using Scorecard.Compose.Versions;
using Scorecard.Tests.Diagnostics;
using Scorecard.Tests.Sites;

namespace Scorecard.Tests.Publish.Archives;

/// <summary>Mistakes after a publication need one: the small council publishes, and then the mistake is planted.</summary>
public sealed class PublishedFixtureTests
{
    private const string Declaration = "content/editions/2017-04/edition.yaml";

    public static TheoryData<string> Codes => [.. PublishedRules.All.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_mistake_after_a_publication_is_found_and_nothing_else(string code)
    {
        using var council = CouncilFolder.Small();
        council.Publish();
        Plant(council, code);
        var findings = Fixture.FindingsIn(council.Root);
        Assert.All(findings, finding => Assert.Equal(code, finding.Rule.Code));
        Approve(Fixture.All.Single(fixture => fixture.Code == code).Folder, FixtureTests.Print(findings));
    }

    private static void Plant(CouncilFolder council, string code)
    {
        switch (code)
        {
            case "SC1801":
                council.Replace("data/results/2017-04.csv", "SCS-01,all,,184,200", "SCS-01,all,,160,200");
                break;
            case "SC1802":
                council.Replace("data/indicators/assessment.yaml", "        target: 90\n", "        target: 95\n");
                break;
            case "SC1803":
                council.Declare("2017-04", 2, "2017-07-03");
                council.Declare("2017-04", 3, "2017-07-10");
                break;
            case "SC1804":
                council.Replace(Declaration, "versions:\n  - version: 1\n    published: 2017-06-14\n", "");
                break;
            default:
                council.Replace(Declaration, "2017-06-14", "2017-06-13");
                break;
        }
    }

    private static void Approve(string folder, string actual)
    {
        var (verified, received) = (Path.Combine(folder, "findings.verified.txt"), Path.Combine(folder, "findings.received.txt"));
        var expected = File.Exists(verified) ? File.ReadAllText(verified) : "";
        if (expected == actual)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Equal(expected, actual);
    }
}
