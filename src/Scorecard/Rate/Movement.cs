using Scorecard.Domain;

namespace Scorecard.Rate;

/// <summary>How a figure moved, before anybody says whether that is better: by how much and since when, or why not.</summary>
internal abstract record Movement
{
    private Movement() { }

    public sealed record Told(Month Earlier, decimal Before, decimal Change) : Movement;

    public sealed record Untold(NoDirectionReason Reason) : Movement;
}
