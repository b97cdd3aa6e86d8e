using System.Globalization;

namespace Scorecard.Text;

/// <summary>Sizes of files as readers see them: 640 bytes, 12.4 kB, 1.3 MB.</summary>
public static class Sizes
{
    private const decimal Thousand = 1_000m;
    private const decimal Million = 1_000_000m;

    /// <summary>A size in words; a kilobyte is a thousand bytes.</summary>
    public static string Of(long bytes) => bytes switch
    {
        < 1_000 => $"{Numbers.Grouped(bytes)} bytes",
        < 999_950 => $"{Tenths(bytes / Thousand)} kB",
        _ => $"{Tenths(bytes / Million)} MB",
    };

    private static string Tenths(decimal size) =>
        Math.Round(size, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture);
}
