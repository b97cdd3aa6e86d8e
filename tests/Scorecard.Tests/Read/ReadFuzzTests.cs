using System.Diagnostics;
using System.Text;
using CsCheck;
using Scorecard.Diagnostics;
using Scorecard.Read;
using Scorecard.Tests.Snapshots;

namespace Scorecard.Tests.Read;

/// <summary>Whatever a file holds, reading it ends, and soon, with a value or a finding.</summary>
public sealed class ReadFuzzTests
{
    private const string Seed = "1H61-8qQ04T1";
    private const string Signs = "[]{}:,-?*&!|>'\"%@`#\n\t ;a1~\u00a3\u2028";

    private static readonly byte[][] _examples =
    [
        File.ReadAllBytes(Path.Combine(Repository.Root, "data", "scorecard.yaml")),
        File.ReadAllBytes(Path.Combine(Repository.Root, "data", "results", "2017-04.csv")),
        File.ReadAllBytes(Path.Combine(Repository.Root, "content", "editions", "2017-04", "cover-paper.md")),
    ];

    private static readonly Gen<byte> _sign = Gen.OneOf(Gen.Byte, Gen.Char[Signs].Select(c => (byte)c));

    private static readonly Gen<byte[]> _mutated =
        from example in Gen.OneOf(_examples.Select(Gen.Const).ToArray())
        from changes in Gen.Select(Gen.Int[0, example.Length - 1], _sign).Array[1, 8]
        from cut in Gen.Int[0, example.Length]
        select Mutate(example, changes, cut);

    [Fact]
    public void Random_bytes_never_break_the_reading() =>
        Gen.Byte.Array[0, 400].Sample(Survives, seed: Seed, iter: 3_000, threads: 1);

    [Fact]
    public void Random_signs_of_yaml_and_csv_never_break_the_reading() =>
        Gen.Char[Signs].Array[0, 60]
            .Sample(c => Survives(Encoding.UTF8.GetBytes(c)), seed: Seed, iter: 10_000, threads: 1);

    [Fact]
    public void Damaged_example_files_never_break_the_reading() =>
        _mutated.Sample(Survives, seed: Seed, iter: 1_000, threads: 1);

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("a: ")]
    [InlineData("? ")]
    [InlineData("\"")]
    [InlineData("\",")]
    [InlineData("\"x\n\",")]
    [InlineData(",c")]
    [InlineData(",\n")]
    [InlineData("&a ")]
    [InlineData("[a, ")]
    [InlineData("a\n")]
    [InlineData("---\n")]
    [InlineData("k: v\n")]
    public void The_same_sign_for_ever_is_read_or_refused_soon(string sign)
    {
        var clock = Stopwatch.StartNew();

        Survives(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(sign, 99_000 / sign.Length))));

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(60));
    }

    private static byte[] Mutate(byte[] example, (int At, byte Value)[] changes, int cut)
    {
        var bytes = example.ToArray();
        Array.ForEach(changes, c => bytes[c.At] = c.Value);
        return cut % 3 == 0 ? bytes[..cut] : bytes;
    }

    private static void Survives(byte[] bytes)
    {
        var report = new Report();
        if (Utf8Text.Decode("a", bytes, report) is not { } text)
        {
            Assert.NotEmpty(report.Findings);
            return;
        }

        var yaml = YamlDocument.Read("a", text, 1, report);
        var table = CsvTable.Read("a", text, report);
        var prose = MarkdownDocument.Read("a", text, report);
        Assert.True(report.HasErrors || (!yaml.IsBroken && table.Header is not null && !prose.IsBroken));
        Assert.All(table.Rows, r => Assert.Equal(table.Header!.Count, r.Cells.Count));
    }
}
