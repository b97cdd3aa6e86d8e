namespace Scorecard.BrowserTests;

/// <summary>How a reader sees pages.</summary>
/// <param name="Width">The window's width in CSS pixels.</param>
/// <param name="Height">Its height.</param>
public sealed record Look(int Width, int Height)
{
    /// <summary>True for light letters on a dark ground.</summary>
    public bool IsDark { get; init; }

    /// <summary>True where the reader's own few colours replace the page's.</summary>
    public bool IsForced { get; init; }

    /// <summary>True on paper.</summary>
    public bool IsPaper { get; init; }

    /// <summary>False where JavaScript is switched off.</summary>
    public bool HasScripts { get; init; } = true;

    /// <summary>A phone, or a window of 1280 pixels at 400 per cent.</summary>
    public static Look Phone { get; } = new(320, 640);

    public static Look Tablet { get; } = new(768, 1024);

    public static Look Desktop { get; } = new(1280, 800);

    /// <summary>The width of A4 between its margins.</summary>
    public static Look Paper { get; } = new(718, 1047) { IsPaper = true };

    /// <summary>The look that a test case names.</summary>
    public static Look Of(string name) => name switch
    {
        "phone" => Phone,
        "tablet" => Tablet,
        "desktop" => Desktop,
        "dark" => Desktop with { IsDark = true },
        "forced colours" => Desktop with { IsForced = true },
        "forced dark colours" => Desktop with { IsForced = true, IsDark = true },
        "paper" => Paper,
        "paper of a dark screen" => Paper with { IsDark = true },
        "phone without scripts" => Phone with { HasScripts = false },
        "without scripts" => Desktop with { HasScripts = false },
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "no such look"),
    };
}
