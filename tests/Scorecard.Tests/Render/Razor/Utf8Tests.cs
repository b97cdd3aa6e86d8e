using System.Text;
using CsCheck;
using Scorecard.Render.Razor;

namespace Scorecard.Tests.Render.Razor;

/// <summary>Whatever an author writes, in a short text or a long one, no letter of it is markup.</summary>
public sealed class Utf8Tests
{
    private static readonly Gen<string> _texts = Gen.Char["<>&\"'aZ0 ?@\u007f\u0080é£−\u2028"].Array[0, 60].Select(letters => new string(letters));

    [Fact]
    public void Marks_are_escaped_and_all_else_is_as_it_was() => _texts.Sample(text => Assert.Equal(Expected(text), Written(text)));

    [Theory]
    [InlineData(23)]
    [InlineData(24)]
    [InlineData(25)]
    public void A_mark_at_the_end_is_escaped_whatever_the_length(int before) =>
        Assert.Equal(new string('x', before) + "&lt;", Written(new string('x', before) + '<'));

    private static string Written(string text)
    {
        using var output = new PooledBuffer();
        Utf8.WriteEscaped(output, text);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static string Expected(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal).Replace("'", "&#x27;", StringComparison.Ordinal);
}
