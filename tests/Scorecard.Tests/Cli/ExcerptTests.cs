using Scorecard.Cli;
using Scorecard.Diagnostics;

namespace Scorecard.Tests.Cli;

public sealed class ExcerptTests
{
    private static readonly Rule _rule = new("SC9999", "anything", Severity.Error);

    private static Diagnostic At(int column, int length, string line) =>
        _rule.At(new Location("f.csv", 1, column, length), "m", "f") with { Excerpt = line };

    [Fact]
    public void Carets_stand_below_the_place()
    {
        var excerpt = Excerpt.Of(At(5, 3, "one,two,three"), width: 80)!;
        Assert.Equal(("one,two,three", "    ^^^"), (excerpt.Line, excerpt.Carets));
    }

    [Fact]
    public void A_long_line_is_cut_around_the_place()
    {
        var excerpt = Excerpt.Of(At(50_001, 1, new string('a', 50_000) + "X" + new string('b', 50_000)), width: 60)!;
        Assert.True(excerpt.Line.Length <= 60);
        Assert.Equal('X', excerpt.Line[excerpt.Carets.IndexOf('^', StringComparison.Ordinal)]);
    }

    [Fact]
    public void Tabs_and_escapes_cannot_move_the_terminal() =>
        Assert.DoesNotContain('\u001b', Excerpt.Of(At(2, 1, "a\u001b[2J\tb"), width: 80)!.Line);

    [Fact]
    public void A_file_as_a_whole_has_no_excerpt() =>
        Assert.Null(Excerpt.Of(_rule.At(new Location("f.csv"), "m", "f"), width: 80));
}
