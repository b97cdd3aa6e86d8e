using System.Security.Cryptography;
using CsCheck;
using Scorecard.Hash;

namespace Scorecard.Tests.Hash;

/// <summary>A manifest lists what sha256sum says of each file: any number of files, of any length, changed at any place.</summary>
public sealed class FileSumsTests
{
    // Many short files, whose ends fall on every place of a block, and some that outlast all others.
    private static readonly Gen<byte[]> _contents = Gen.Frequency(
        (8, Gen.Int[0, 200].SelectMany(length => Gen.Byte.Array[length])),
        (1, Gen.Int[1000, 20_000].SelectMany(length => Gen.Byte.Array[length])));

    private static readonly Gen<(byte[] Content, int Settled)[]> _files =
        _contents.SelectMany(content => Gen.Int[0, content.Length].Select(settled => (content, settled))).Array[0, 40];

    [Fact]
    public void Each_sum_is_the_frameworks() => _files.Sample(files => Assert.Equal(Expected(files), Sums(files).Sums), iter: 300);

    [Fact]
    public void What_changes_after_the_settled_bytes_is_summed_again() => _files.Sample(
        files =>
        {
            var sums = Sums(files);
            foreach (var (content, settled) in files)
            {
                content.AsSpan(settled).Fill((byte)'x');
            }

            sums.Renew();
            Assert.Equal(Expected(files), sums.Sums);
        },
        iter: 300);

    [Fact]
    public void Every_length_around_a_block_is_padded_as_the_standard_says()
    {
        var files = Enumerable.Range(0, 300).Select(length => (new byte[length], length)).ToArray();
        Assert.Equal(Expected(files), Sums(files).Sums);
    }

    [Fact]
    public void A_file_that_outlasts_all_others_is_summed_alone()
    {
        (byte[], int)[] files = [(new byte[1_000_000], 999_000), (new byte[64], 64), ([], 0)];
        Assert.Equal(Expected(files), Sums(files).Sums);
    }

    private static FileSums Sums((byte[] Content, int Settled)[] files) =>
        new(files.Select(file => ((ReadOnlyMemory<byte>)file.Content, file.Settled)));

    private static string[] Expected((byte[] Content, int Settled)[] files) =>
        Array.ConvertAll(files, file => Convert.ToHexStringLower(SHA256.HashData(file.Content)));
}
