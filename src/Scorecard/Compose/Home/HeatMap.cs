using Scorecard.Compose.Frames;

namespace Scorecard.Compose.Home;

/// <summary>Measures by months.</summary>
/// <param name="Months">The months, oldest first, each leading to its scorecard.</param>
/// <param name="Groups">The measures by section.</param>
public sealed record HeatMap(IReadOnlyList<Link> Months, IReadOnlyList<HeatGroup> Groups);
