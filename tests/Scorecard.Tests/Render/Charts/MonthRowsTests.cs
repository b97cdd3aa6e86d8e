using CsCheck;
using Scorecard.Compose.Charts;
using Scorecard.Compose.Measures;
using Scorecard.Domain;
using Scorecard.Render.Charts;

namespace Scorecard.Tests.Render.Charts;

/// <summary>Rows that are kept from one chart to the next are those that would be written anew.</summary>
public sealed class MonthRowsTests
{
    private const int Months = 30;

    private static readonly Gen<(int First, int Length)[]> _windows = Gen.Select(Gen.Int[0, Months - 1], Gen.Int[1, 14])
        .Select((first, length) => (first, Math.Min(length, Months - first))).Array[1, 12];

    [Fact]
    public void Whatever_was_shown_before_the_rows_are_those_of_the_chart() => Gen.Select(_windows, Gen.Int[0, 1 << 20]).Sample(
        (windows, seed) =>
        {
            var (points, kept) = (Points(seed), new Keepsake());
            Assert.All(windows, window => Assert.Equal(Shown(points, window, new Keepsake()), Shown(points, window, kept)));
        },
        iter: 500, threads: 1);

    [Fact]
    public void Month_after_month_and_on_several_threads_they_are_too()
    {
        var (points, kept) = (Points(seed: 7), new Keepsake());
        Parallel.For(0, 40 * (Months - 8), at => Assert.Equal(Shown(points, (at / 40, 8), new Keepsake()), Shown(points, (at / 40, 8), kept)));
    }

    [Fact]
    public void A_row_says_what_is_known_of_its_month()
    {
        TrendPoint[] plain = [Told("April 2017", "81% <b>", "80%", "70%", RatingMark.Of(Rag.Green)), Told("May 2017", "not available", "", "", null)];
        TrendPoint[] full = [.. plain, Told("June 2017", "79%", "80%", "70%", RatingMark.Of(Rag.Amber), counts: "79 of 100", remark: "provisional & late")];

        Assert.Equal(
            """
             <tr><th scope="row">April 2017</th><td><b>81% &lt;b&gt;</b></td><td><span class="rag green">Green</span></td><td>80%</td><td>70%</td></tr>
             <tr><th scope="row">May 2017</th><td><b>not available</b></td><td></td><td></td><td></td></tr>

            """,
            Shown(plain, (0, 2), new Keepsake()));
        Assert.Equal(
            """
             <tr><th scope="row">April 2017</th><td><b>81% &lt;b&gt;</b></td><td><span class="rag green">Green</span></td><td></td><td>80%</td><td>70%</td><td class="words"></td></tr>
             <tr><th scope="row">May 2017</th><td><b>not available</b></td><td></td><td></td><td></td><td></td><td class="words"></td></tr>
             <tr><th scope="row">June 2017</th><td><b>79%</b></td><td><span class="rag amber">Amber</span></td><td>79 of 100</td><td>80%</td><td>70%</td><td class="words">provisional &amp; late</td></tr>

            """,
            Shown(full, (0, 3), new Keepsake()));
    }

    private static TrendPoint Told(
        string month, string value, string target, string minimum, RatingMark? rating, string counts = "", string remark = "") =>
        new(Month.Of(2017, 4), null, false, false, new TrendRow(month, value, counts, target, minimum, rating, remark));

    private static string Shown(TrendPoint[] points, (int First, int Length) window, Keepsake kept) => MonthRows.Of(new TrendChart
    {
        Measure = "Visits",
        Movement = "",
        Points = [.. points.AsSpan(window.First, window.Length)],
        Unit = Unit.Percent,
        Kept = kept,
    }).Markup;

    /// <summary>Months of all sorts: one that is counted or remarked gives all rows of its chart a column more.</summary>
    private static TrendPoint[] Points(int seed) =>
    [
        .. Enumerable.Range(0, Months).Select(at => Point(Month.Of(2015, 1).Plus(at), seed + (at * at))),
    ];

    private static TrendPoint Point(Month month, int kind) => new(month, kind, false, false, new TrendRow(
        $"{month}",
        $"{kind}% <&>",
        kind % 11 == 0 ? $"{kind} of {2 * kind}" : "",
        kind % 5 == 0 ? "" : "at least 80%",
        kind % 3 == 0 ? "" : "70%",
        kind % 4 == 0 ? null : RatingMark.Of(Rag.Green),
        kind % 7 == 0 ? "provisional & late" : ""));
}
