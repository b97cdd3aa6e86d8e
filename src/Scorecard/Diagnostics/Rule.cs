namespace Scorecard.Diagnostics;

/// <summary>One thing that can be wrong: one code, one page under docs/diagnostics, one fixture.</summary>
/// <param name="Code">Its permanent code, such as <c>SC1203</c>.</param>
/// <param name="Name">What is wrong, in kebab case; never the cure.</param>
/// <param name="Severity">How bad it is, if nothing milder is asked.</param>
public sealed record Rule(string Code, string Name, Severity Severity)
{
    /// <summary>True if the place may hold a figure that must not be shown, so that its line is never quoted.</summary>
    public bool IsDiscreet { get; init; }

    /// <summary>
    /// True if it doubts what a figure or a sentence says, and a person must decide. What is published as it stands is not
    /// doubted again.
    /// </summary>
    public bool IsOfMeaning { get; init; }

    /// <summary>A finding of this rule.</summary>
    /// <param name="location">Where it stands.</param>
    /// <param name="message">What is wrong, in lower case, quoting what was found.</param>
    /// <param name="fix">What to write instead.</param>
    public Diagnostic At(Location location, string message, string fix) => new(this, Severity, location, message, fix);
}
