using Scorecard.Domain;

namespace Scorecard.Tests.Validate.Results;

/// <summary>Definitions of a test.</summary>
public static class Definitions
{
    public static Scorecard.Validate.Indicators.Definitions Of(params Indicator[] indicators) =>
        new([new Section("All", "all", indicators)], new HashSet<string>());
}
