using CsCheck;
using Scorecard.Hash;

namespace Scorecard.Tests.Hash;

/// <summary>Files are hashed eight at a time: a long one must not be left to itself.</summary>
public sealed class SideBySideTests
{
    private static readonly Gen<long[]> _lengths = Gen.Frequency((9, Gen.Long[0, 20_000]), (1, Gen.Long[100_000, 2_000_000])).Array[0, 300];

    [Fact]
    public void Every_file_is_in_one_batch() => _lengths.Sample(lengths =>
        Assert.Equal(lengths.Order(), lengths.Batched(length => length).SelectMany(batch => batch).Order()));

    [Fact]
    public void With_the_longest_of_a_batch_goes_enough_for_the_other_lanes() => _lengths.Sample(lengths =>
    {
        foreach (var batch in lengths.Batched(length => length).SkipLast(1))
        {
            Assert.True(batch.Length >= 32 && batch.Sum() >= 8 * batch.Max(), $"{batch.Length} files, {batch.Sum()} bytes, the longest {batch.Max()}");
        }
    });

    [Fact]
    public void Files_of_one_length_stay_in_their_order() =>
        Assert.Equal(Enumerable.Range(0, 100), Enumerable.Range(0, 100).Batched(_ => 64).SelectMany(batch => batch));
}
