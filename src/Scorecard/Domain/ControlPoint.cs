namespace Scorecard.Domain;

/// <summary>One month's figure in a control chart.</summary>
/// <param name="Month">The month.</param>
/// <param name="Value">The displayed figure.</param>
/// <param name="Cause">The first of the four rules that it breaks; <see cref="SpecialCause.None"/> for common cause.</param>
/// <param name="Variation">Whether that is for the better or the worse.</param>
public readonly record struct ControlPoint(Month Month, decimal Value, SpecialCause Cause, Variation Variation);
