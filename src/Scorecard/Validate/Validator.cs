using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Read;
using Scorecard.Validate.Councils;
using Scorecard.Validate.Editions;
using Scorecard.Validate.Indicators;
using Scorecard.Validate.Narratives;
using Scorecard.Validate.Results;
using Scorecard.Validate.Themes;

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

        var found = new Report();
        var definitions = DefinitionsReader.Read(sources.Indicators, council, found);
        var returns = ResultsReader.Read(sources.Results, council, definitions, found);
        var declared = EditionsReader.Read(sources.Editions, returns, council.Frequency, found);
        var facts = new Facts(council, definitions.Sections, definitions.Broken, returns.Results, returns.LeftOut)
        {
            AreComplete = definitions.IsComplete,
        };
        var written = NarrativeReader.Read(sources, declared, facts, found);
        report.AddAll(found.Findings.Where(finding => !Doubts.Cover(sources.Scorecard, finding)));
        return new Scorebook
        {
            Council = council with { Theme = ThemeReader.Read(sources.Theme, report) },
            Sections = definitions.Sections,
            Results = returns.Results,
            Editions = written.Editions,
            Pages = written.Pages,
            LeftOut = returns.LeftOut,
        };
    }
}
