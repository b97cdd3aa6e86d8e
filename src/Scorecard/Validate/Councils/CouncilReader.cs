using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Read;
using Scorecard.Text;

namespace Scorecard.Validate.Councils;

/// <summary>Reads data/scorecard.yaml.</summary>
public static class CouncilReader
{
    private const string Path = "data/scorecard.yaml";

    /// <summary>Stands for an address that was refused, so that the rest can still be checked; it is never published.</summary>
    private static readonly Uri _noBase = new("https://scorecard.invalid/");

    /// <summary>The council, or null if there is no file to read; whatever was refused has its default.</summary>
    public static Council? Read(YamlFile? file, Report report)
    {
        if (file is null)
        {
            report.Add(CouncilRules.MissingScorecard.At(
                new Location(Path), $"“{Path}” is missing", "write the file with title, authority and base_url"));
        }

        return file?.Root is { } root ? Read(new Fields(root, report), report) : null;
    }

    /// <summary>The council as its keys say; whatever was refused has its default.</summary>
    internal static Council Read(Fields fields, Report report)
    {
        var council = new Council
        {
            Title = fields.RequiredText("title") ?? "",
            Authority = fields.RequiredText("authority") ?? "",
            BaseUrl = BaseUrls.Read(fields, report) ?? _noBase,
            Language = ContactWords.Language(fields, report),
            FinancialYearStart = fields.Whole("financial_year_start", 1, 12) ?? 4,
            Notice = fields.Text("notice"),
            Contact = ContactWords.Contact(fields, report),
            Compare = fields.Word<CompareRule>("compare", Keys.Of) ?? CompareRule.Displayed,
            Frequency = fields.Word<Frequency>("frequency", Keys.Of) ?? Frequency.Monthly,
            DirectionOfTravel = fields.Word<TravelMethod>("direction_of_travel", Keys.Of) ?? TravelMethod.Previous,
            Disclosure = DisclosureReader.Read(fields.Mapping("disclosure"), report),
            Cohorts = Groups.Read(fields.Mappings("cohorts"), report, (id, title) => new Cohort(id, title)),
            Areas = Groups.Read(fields.Mappings("areas"), report, (id, title) => new Area(id, title)),
            Subsets = Groups.Read(fields.Mappings("subsets"), report, (id, title) => new Subset(id, title)),
        };
        fields.Close();
        return council;
    }
}
