using Scorecard.Compose.Frames;
using Scorecard.Compose.Measures;
using Scorecard.Compose.Scorecards;

namespace Scorecard.Compose.Home;

/// <summary>The newest edition at a glance.</summary>
/// <param name="Month">Its month in words.</param>
/// <param name="Status">Its version and day of publication, or that it is a draft.</param>
/// <param name="Tally">Its counts.</param>
/// <param name="Movement">How many measures moved which way, in a sentence.</param>
/// <param name="Reds">Its Reds.</param>
/// <param name="Better">The measures whose rating is better than in the edition before.</param>
/// <param name="Worse">The measures whose rating is worse.</param>
/// <param name="Pages">Its pages.</param>
/// <param name="Latest">The address that always leads to the newest scorecard.</param>
public sealed record NewestEdition(
    string Month,
    string Status,
    CountTally Tally,
    string Movement,
    IReadOnlyList<RedMeasure> Reds,
    IReadOnlyList<RatingMoved> Better,
    IReadOnlyList<RatingMoved> Worse,
    IReadOnlyList<Link> Pages,
    Link Latest);
