using Scorecard.Domain;
using Scorecard.Publish.Archives;

namespace Scorecard.Tests.Publish.Archives;

/// <summary>Each entry of the ledger holds on to the one before.</summary>
public sealed class LedgerTests
{
    private static readonly VersionId _april = new(Month.Of(2017, 4), 1);

    private static readonly DateOnly _day = new(2017, 6, 14);

    [Fact]
    public void What_is_written_can_be_read_again()
    {
        var ledger = Two();
        var wrong = new List<string>();
        Assert.Equal(ledger.Entries, Ledger.Read(ledger.ToBytes().Span, wrong).Entries);
        Assert.Empty(wrong);
    }

    [Fact]
    public void An_empty_ledger_can_be_read()
    {
        var wrong = new List<string>();
        Assert.Empty(Ledger.Read(Ledger.Empty.ToBytes().Span, wrong).Entries);
        Assert.Empty(wrong);
    }

    [Fact]
    public void The_hash_of_an_entry_is_that_of_its_line() =>
        Assert.Equal(Two().Entries[1].Previous, Convert.ToHexStringLower(
            System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Two().Entries[0].Line))));

    [Fact]
    public void The_newest_entry_of_a_version_counts() =>
        Assert.Equal(LedgerAction.Withdraw, Assert.Single(Two().Versions).Action);

    private static Ledger Two() => Ledger.Empty
        .With(LedgerAction.Publish, _april, _day, new string('a', 64))
        .With(LedgerAction.Withdraw, _april, _day.AddDays(30), new string('b', 64));
}
