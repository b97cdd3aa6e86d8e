using Scorecard.Diagnostics;

namespace Scorecard.Read;

/// <summary>Reads the folders. Values are kept as written, each with its place; what they mean is asked later.</summary>
public static class SourceReader
{
    /// <summary>Reads what lies below <paramref name="root"/> and reports what cannot be read.</summary>
    public static Sources Read(string root, Report report)
    {
        if (!Directory.Exists(root))
        {
            report.Add(ReadRules.MissingRoot.At(
                new Location("."), $"there is no folder “{root}”", "give the folder that holds data/ and content/"));
            return new Sources();
        }

        var disk = new SourceDisk(root, report);
        var data = disk.TopFolder("data");
        var content = disk.TopFolder("content");
        if (!data && !content)
        {
            report.Add(ReadRules.NothingToRead.At(
                new Location("."), "there is neither a folder “data” nor a folder “content” here",
                "go to the folder that holds data/ and content/, or name it with --root"));
            return new Sources();
        }

        var sources = data ? DataFolder.Read(disk) : new Sources();
        return (content ? ContentFolder.Read(disk, sources) : sources) with { Texts = disk.Texts, Digests = disk.Digests };
    }
}
