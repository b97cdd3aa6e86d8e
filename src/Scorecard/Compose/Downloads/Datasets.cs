using Scorecard.Compose.Frames;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Downloads;

/// <summary>Describes a version's figures for catalogues.</summary>
internal static class Datasets
{
    /// <summary>The description; null if they are not published, or not everybody may know of them.</summary>
    internal static Dataset? Of(EditionContext context) =>
        context.Declared.HidesFromSearch || context.Declared.IsDraft ? null : Described(context, context.Council);

    private static Dataset Described(EditionContext context, Council council) => new()
    {
        Name = $"{council.Title}, {Dates.Long(context.Month)}",
        Description = $"Every measure of {council.Title} of {council.Authority} in {Dates.Long(context.Month)}: figures, standards and ratings. {council.Notice}".TrimEnd(),
        Address = Absolute(council, Addresses.Data(context.Folder, "index.html")),
        Authority = council.Authority,
        Language = council.Language,
        Month = context.Month.ToString(),
        Version = Numbers.Plain(context.Version),
        Published = Dates.Plain(context.Declared.Versions[^1].Published),
        Files = [.. DataPages.Files.Select(file => (file.Title, Absolute(council, Addresses.Data(context.Folder, file.File.Text)), file.MediaType))],
    };

    private static string Absolute(Council council, string path) => council.Absolute(path);
}
