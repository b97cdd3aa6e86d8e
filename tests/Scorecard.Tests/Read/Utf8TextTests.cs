using System.Text;
using Scorecard.Diagnostics;
using Scorecard.Read;

namespace Scorecard.Tests.Read;

public sealed class Utf8TextTests
{
    [Theory]
    [InlineData("\uFEFFtitle: £5\norder: 1\n")]
    [InlineData("title: £5\r\norder: 1\r\n")]
    [InlineData("title: £5\rorder: 1\r")]
    public void A_mark_at_the_start_and_any_line_ends_change_nothing(string text)
    {
        var report = new Report();

        Assert.Equal("title: £5\norder: 1\n", Utf8Text.Decode("a.yaml", Encoding.UTF8.GetBytes(text), report));
        Assert.Empty(report.Findings);
    }

    [Fact]
    public void A_byte_of_windows_1252_is_found_at_its_line_and_column_and_guessed()
    {
        var report = new Report();
        byte[] bytes = [.. "a\r\né: "u8, 0x80, .. " and "u8, 0xA3, (byte)'\n'];

        Assert.Null(Utf8Text.Decode("a.yaml", bytes, report));
        var found = Assert.Single(report.Findings);
        Assert.Equal(new Location("a.yaml", 2, 4), found.Location);
        Assert.Equal("the byte 0x80 is not UTF-8; in Windows-1252 it is “€”, and 1 more such place follows", found.Message);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0 })]
    [InlineData(new byte[] { 0xFE, 0xFF, 0, 0x61 })]
    [InlineData(new byte[] { 0x61, 0, 0x62, 0 })]
    [InlineData(new byte[] { 0, 0x61, 0, 0x62 })]
    public void Utf_16_is_recognised_with_and_without_its_mark(byte[] bytes)
    {
        var report = new Report();

        Assert.Null(Utf8Text.Decode("a.csv", bytes, report));
        Assert.Equal("SC1002", Assert.Single(report.Findings).Rule.Code);
    }

    [Theory]
    [InlineData('\0')]
    [InlineData('\u000B')]
    [InlineData('\u0085')]
    [InlineData('\u2028')]
    [InlineData('\u202E')]
    public void A_character_that_nobody_sees_is_refused(char hidden)
    {
        var report = new Report();

        Assert.Null(Utf8Text.Decode("a.csv", Encoding.UTF8.GetBytes($"indicator\nSCS{hidden}-01\n"), report));
        Assert.Equal(new Location("a.csv", 2, 4), Assert.Single(report.Findings).Location);
    }
}
