using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Read;
using Scorecard.Validate.Councils;
using Scorecard.Validate.Indicators;

namespace Scorecard.Validate;

/// <summary>Sources → Scorebook: every file read and checked, alone and against the others.</summary>
public static class Validator
{
    /// <summary>
    /// What the council returned, without whatever had an error; null only if data/scorecard.yaml cannot be read. It is
    /// complete if the report has no errors, and otherwise only good for finding more of them.
    /// </summary>
    public static Scorebook? Validate(Sources sources, Report report)
    {
        if (CouncilReader.Read(sources.Scorecard, report) is not { } council)
        {
            return null;
        }

        var definitions = DefinitionsReader.Read(sources.Indicators, council, report);
        return new Scorebook
        {
            Council = council,
            Sections = definitions.Sections,
            Results = new SortedDictionary<Month, MonthlyResults>(),
            Editions = [],
        };
    }
}
