using System.Text;
using CsCheck;
using Scorecard.Render.Razor;

namespace Scorecard.Tests.Render.Razor;

/// <summary>Whatever an author writes, in a short text or a long one, no letter of it is markup.</summary>
public sealed class Utf8Tests
{
    private static readonly Gen<string> _texts = Gen.Char["<>&\"'aZ0 ?@\u007f\u0080é£−\u2028"].Array[0, 90].Select(letters => new string(letters));

    [Fact]
    public void Marks_are_escaped_and_all_else_is_as_it_was() => _texts.Sample(text => Assert.Equal(Expected(text), Written(text)));

    [Theory]
    [InlineData('<')]
    [InlineData('>')]
    [InlineData('&')]
    [InlineData('"')]
    [InlineData('\'')]
    [InlineData('\u0080')]
    [InlineData('\u013c')] // its lower half is a mark
    [InlineData('\u2026')]
    [InlineData('\u2222')]
    public void One_letter_among_plain_ones_is_seen_wherever_it_stands(char letter)
    {
        for (var length = 1; length <= 80; length++)
        {
            for (var place = 0; place < length; place++)
            {
                var text = new string('x', place) + letter + new string('y', length - place - 1);
                Assert.Equal(Expected(text), Written(text));
            }
        }
    }

    [Fact]
    public void Plain_letters_are_written_as_they_are()
    {
        var plain = string.Concat(Enumerable.Range(0, 128).Select(code => (char)code).Where(letter => !"<>&\"'".Contains(letter)));
        Assert.All(Enumerable.Range(0, plain.Length), first => Assert.Equal(plain[first..], Written(plain[first..])));
        Assert.All(Enumerable.Range(0, plain.Length), length => Assert.Equal(plain[..length], Written(plain[..length])));
    }

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
