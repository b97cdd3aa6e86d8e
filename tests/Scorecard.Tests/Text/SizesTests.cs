using Scorecard.Text;

namespace Scorecard.Tests.Text;

/// <summary>How large a download is, as readers are told.</summary>
public sealed class SizesTests
{
    [Theory]
    [InlineData(0, "0 bytes")]
    [InlineData(999, "999 bytes")]
    [InlineData(1_000, "1.0 kB")]
    [InlineData(12_350, "12.4 kB")]
    [InlineData(999_949, "999.9 kB")]
    [InlineData(999_950, "1.0 MB")]
    [InlineData(3_250_000, "3.3 MB")]
    public void A_size_is_told_in_bytes_kilobytes_or_megabytes(long bytes, string words) => Assert.Equal(words, Sizes.Of(bytes));
}
