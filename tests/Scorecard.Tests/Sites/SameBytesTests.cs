using System.Globalization;
using Scorecard.Tests.Snapshots;

namespace Scorecard.Tests.Sites;

/// <summary>The same inputs give the same bytes.</summary>
public sealed class SameBytesTests
{
    [Fact]
    public void Folder_names_and_the_order_of_files_change_nothing()
    {
        using var one = CouncilFolder.CopyOf(Repository.Root);
        using var two = CouncilFolder.CopyOf(Repository.Root, "an other é council", backwards: true);
        Assert.Empty(one.Built().Differences(two.Built()));
    }

    [Fact]
    public void The_culture_changes_nothing()
    {
        using var council = CouncilFolder.CopyOf(Repository.Root);
        using var abroad = CouncilFolder.CopyOf(Repository.Root);
        var usual = council.Built();
        var foreign = InCulture(Foreign(), () => abroad.Built());
        Assert.Empty(usual.Differences(foreign));
    }

    [Fact]
    public void The_order_of_rows_and_columns_changes_nothing()
    {
        using var council = CouncilFolder.Small();
        var usual = council.Built();
        council.Write("data/results/2017-04.csv", Reordered(File.ReadAllLines(Path.Combine(council.Root, "data/results/2017-04.csv"))));
        Assert.Empty(usual.Differences(council.Built()));
    }

    [Fact]
    public void A_byte_order_mark_and_windows_line_ends_change_nothing()
    {
        using var council = CouncilFolder.Small();
        var usual = council.Built();
        foreach (var file in Directory.GetFiles(council.Root, "*.*", SearchOption.AllDirectories).Where(f => !f.Contains("_site", StringComparison.Ordinal)))
        {
            council.Write(
                Path.GetRelativePath(council.Root, file),
                "\uFEFF" + File.ReadAllText(file).Replace("\n", "\r\n", StringComparison.Ordinal));
        }

        Assert.Empty(usual.Differences(council.Built()));
    }

    [Fact]
    public void Building_again_over_the_site_changes_nothing()
    {
        using var council = CouncilFolder.Small();
        Assert.Empty(council.Built().Differences(council.Built()));
    }

    private static string Reordered(string[] lines) => string.Concat(
        lines.Take(1).Concat(lines.Skip(1).Reverse())
            .Select(line => string.Join(',', line.Split(',').Reverse()) + "\n"));

    /// <summary>A culture with everything the other way round, made by hand: the tests run without the system's.</summary>
    private static CultureInfo Foreign()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "minus ";
        culture.NumberFormat.PercentSymbol = "Prozent";
        culture.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";
        culture.DateTimeFormat.MonthNames = [.. Enumerable.Range(1, 12).Select(i => $"Monat{i}"), ""];
        culture.DateTimeFormat.DateSeparator = ".";
        return culture;
    }

#pragma warning disable RS0030 // The one place where a culture is set: to see that it does not matter.
    private static T InCulture<T>(CultureInfo culture, Func<T> work)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            return work();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
#pragma warning restore RS0030
}
