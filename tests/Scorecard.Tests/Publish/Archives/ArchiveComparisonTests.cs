using Scorecard.Domain;
using Scorecard.Publish.Archives;
using Scorecard.Tests.Sites;

namespace Scorecard.Tests.Publish.Archives;

/// <summary>What a copy, or a pull request, may differ in: a version more, or a tombstone.</summary>
public sealed class ArchiveComparisonTests : IDisposable
{
    private readonly CouncilFolder _base = CouncilFolder.Small();
    private readonly CouncilFolder _change;

    public ArchiveComparisonTests()
    {
        _base.Publish();
        _change = CouncilFolder.CopyOf(_base.Root);
    }

    public void Dispose()
    {
        _base.Dispose();
        _change.Dispose();
    }

    [Fact]
    public void The_same_archive_and_the_site_built_from_it_are_the_same()
    {
        _base.Built();
        Assert.Empty(Compare(_base.Root));
        Assert.Empty(Compare(Path.Combine(_base.Root, "_site")));
    }

    [Fact]
    public void A_version_more_is_no_fault()
    {
        _change.Declare("2017-04", 2, "2017-07-03");
        _change.Publish();
        Assert.Empty(Compare(_base.Root));
    }

    [Fact]
    public void A_tombstone_is_no_fault()
    {
        PublishPipeline.Withdraw(_change.Root, new VersionId(Month.Of(2017, 4), 1), new DateOnly(2017, 7, 3), "It named a child.", CancellationToken.None);
        Assert.Empty(Compare(_base.Root));
    }

    [Fact]
    public void A_change_that_loses_a_version_with_its_entry_is_a_fault()
    {
        Directory.Delete(Path.Combine(_change.Root, "site"), recursive: true);
        File.Delete(Path.Combine(_change.Root, "content/editions/2017-04/edition.yaml"));
        Directory.Delete(Path.Combine(_change.Root, "content/editions/2017-04"), recursive: true);
        _change.Publish();
        Assert.Contains(Compare(_base.Root), fault => fault.Kind == ArchiveFaultKind.Missing && fault.Path.EndsWith("2017-04/v1", StringComparison.Ordinal));
    }

    [Fact]
    public void A_change_that_publishes_everything_anew_is_a_fault()
    {
        Directory.Delete(Path.Combine(_change.Root, "site"), recursive: true);
        _change.Replace("data/results/2017-04.csv", "SCS-01,all,,184,200", "SCS-01,all,,183,200");
        _change.Publish();
        Assert.True(_change.Verified().IsIntact);
        Assert.Contains(Compare(_base.Root), fault => fault.Kind == ArchiveFaultKind.Broken);
    }

    [Fact]
    public void A_byte_that_differs_in_the_copy_is_named_with_the_copy()
    {
        File.AppendAllText(Path.Combine(_base.Root, "site/2017-04/v1/index.html"), " ");
        var fault = Assert.Single(Compare(_base.Root));
        Assert.Equal($"{_base.Root}: 2017-04/v1/index.html", fault.Path);
    }

    [Fact]
    public void A_folder_without_a_ledger_cannot_be_compared() =>
        Assert.Contains(Compare(Path.Combine(_base.Root, "content")), fault => fault.Kind == ArchiveFaultKind.Unreadable);

    private IReadOnlyList<ArchiveFault> Compare(string copy) => ArchiveComparison.Compare(ArchiveFolder.Of(_change.Root), copy).Faults;
}
