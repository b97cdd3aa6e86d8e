using Scorecard.Compose.Frames;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Downloads;

/// <summary>Describes a version's figures for catalogues.</summary>
internal static class Datasets
{
    /// <summary>The description; null if not everybody may know of the figures.</summary>
    internal static Dataset? Of(EditionContext context) => context.Declared.HidesFromSearch
        ? null
        : new Dataset(
            $"{context.Council.Title}, {Dates.Long(context.Month)}",
            $"Every measure of {context.Council.Title} of {context.Council.Authority} in {Dates.Long(context.Month)}: figures, standards and ratings. {context.Council.Notice}".TrimEnd(),
            Absolute(context.Council, Addresses.Data(context.Folder, "index.html")),
            context.Month.ToString(),
            [.. DataPages.Files.Select(file => (file.Title, Absolute(context.Council, Addresses.Data(context.Folder, file.File.Text)), file.MediaType))]);

    private static string Absolute(Council council, string path) => new Uri(council.BaseUrl, path).AbsoluteUri;
}
