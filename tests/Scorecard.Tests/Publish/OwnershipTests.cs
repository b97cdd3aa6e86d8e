using Scorecard.Publish;

namespace Scorecard.Tests.Publish;

public sealed class OwnershipTests : IDisposable
{
    private readonly Folder _council = new();

    public void Dispose() => _council.Dispose();

    [Theory]
    [InlineData("thesis.docx")]
    [InlineData(".nojekyll")]
    [InlineData("editions.json")]
    [InlineData("photos/first-day.jpg")]
    public void A_folder_with_somebody_elses_files_is_refused(string file)
    {
        _council.Put($"_site/{file}", "irreplaceable");

        var refusal = Assert.Throws<PublishException>(() => _council.Publish("2017-03"));

        Assert.Equal("the output “_site” holds files that were not built here, and a build replaces it whole", refusal.Message);
        Assert.Equal("choose another folder, empty this one, or add --clean to lose what it holds", refusal.Fix);
        Assert.Equal([$"{file}: irreplaceable"], _council.Published());
        Assert.Empty(_council.Beside());
    }

    [Fact]
    public void A_folder_with_somebody_elses_files_is_replaced_when_that_is_asked_for()
    {
        _council.Put("_site/thesis.docx", "finished with");

        SiteFolder.Replace(_council.Target with { TakeOver = true }, Folder.Pages("2017-03"), CancellationToken.None);

        Assert.Equal(Folder.Expected("2017-03"), _council.Published());
    }

    [Fact]
    public void A_repository_is_refused_even_then()
    {
        _council.Put("_site/.git/HEAD", "ref: refs/heads/gh-pages");

        Assert.Throws<PublishException>(() =>
            SiteFolder.Replace(_council.Target with { TakeOver = true }, Folder.Pages("2017-03"), CancellationToken.None));
    }

    [Fact]
    public void A_file_in_the_outputs_place_is_refused_even_then()
    {
        _council.Put("_site", "not a folder");

        Assert.Throws<PublishException>(() =>
            SiteFolder.Replace(_council.Target with { TakeOver = true }, Folder.Pages("2017-03"), CancellationToken.None));

        Assert.Equal("not a folder", File.ReadAllText(_council.Site));
    }

    [Fact]
    public void A_folder_above_the_output_that_is_a_file_is_named_with_a_cure()
    {
        _council.Put("out", "not a folder");

        var refusal = Assert.Throws<PublishException>(() =>
            SiteFolder.Replace(_council.Target with { Output = "out/_site" }, Folder.Pages("2017-03"), CancellationToken.None));

        Assert.StartsWith("the site could not be written to “out/_site”: ", refusal.Message, StringComparison.Ordinal);
        Assert.NotEmpty(refusal.Fix);
    }
}
