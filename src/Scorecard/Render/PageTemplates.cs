using Scorecard.Compose;
using Scorecard.Compose.Changes;
using Scorecard.Compose.Cohorts;
using Scorecard.Compose.Compare;
using Scorecard.Compose.Downloads;
using Scorecard.Compose.Exceptions;
using Scorecard.Compose.Guidance;
using Scorecard.Compose.Home;
using Scorecard.Compose.Indicators;
using Scorecard.Compose.Packs;
using Scorecard.Compose.Papers;
using Scorecard.Compose.Scorecards;
using Scorecard.Compose.Search;
using Scorecard.Compose.Standing;
using Scorecard.Compose.Subsets;
using Scorecard.Compose.Versions;

namespace Scorecard.Render;

/// <summary>Which template shows which page.</summary>
internal static class PageTemplates
{
    internal static string KeyOf(Page page) => page switch
    {
        HomePage => "Home",
        ScorecardPage => "Scorecard",
        CoverPaperPage => "CoverPaper",
        ExceptionsPage => "Exceptions",
        CohortPage => "Cohort",
        SubsetPage => "Subset",
        IndicatorPage => "Indicator",
        LivingIndicatorPage => "LivingIndicator",
        PackPage => "Pack",
        DataPage => "Data",
        ChangesPage => "Changes",
        GuidancePage => "Guidance",
        VersionsPage => "Versions",
        StubPage => "Stub",
        StandingPageView => "Standing",
        SearchPage => "Search",
        ComparePage => "Compare",
        NotFoundPage => "NotFound",
        _ => throw new InvalidOperationException($"no template shows a {page.GetType().Name}"),
    };
}
