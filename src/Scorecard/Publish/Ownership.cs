namespace Scorecard.Publish;

/// <summary>Whether a folder's content is ours to replace: it is if it carries the two files that every site of ours has.</summary>
public static class Ownership
{
    public static IReadOnlyList<string> Marks { get; } = [".nojekyll", "editions.json"];

    /// <exception cref="PublishException">Somebody else's work stands there.</exception>
    public static void RefuseStrangers(OutputFolder output, bool takeOver)
    {
        if (File.Exists(output.Full))
        {
            throw new PublishException(
                $"the output “{output.Shown}” is a file, not a folder", "remove it, or choose another folder");
        }

        if (!Directory.Exists(output.Full) || !Directory.EnumerateFileSystemEntries(output.Full).Any())
        {
            return;
        }

        if (Path.Exists(Path.Combine(output.Full, ".git")))
        {
            throw new PublishException(
                $"the output “{output.Shown}” is a repository; replacing it would lose its history",
                "build into another folder and copy the site from there");
        }

        if (!takeOver && !Marks.All(mark => File.Exists(Path.Combine(output.Full, mark))))
        {
            throw new PublishException(
                $"the output “{output.Shown}” holds files that were not built here, and a build replaces it whole",
                "choose another folder, empty this one, or add --clean to lose what it holds");
        }
    }
}
