using System.Text;

namespace Scorecard.Cli.Scaffold;

/// <summary>Writes what was planned: all of it or none of it, and never over a file that somebody else wrote.</summary>
internal static class PlannedFiles
{
    internal static void Write(string root, IReadOnlyList<Planned> files)
    {
        Refuse(root, files);
        var written = new List<Planned>();
        try
        {
            foreach (var file in files)
            {
                Write(Path.Combine(root, file.Path), file);
                written.Add(file);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            TakeBack(root, written);
            throw;
        }
    }

    private static void Refuse(string root, IReadOnlyList<Planned> files)
    {
        var there = files.Where(f => f.Replaces is null && File.Exists(Path.Combine(root, f.Path))).Select(f => f.Path).ToList();
        if (there.Count > 0)
        {
            throw new Refusal(
                $"“{string.Join("”, “", there)}” is already there, and nothing is overwritten",
                "edit that file, or move it away first");
        }
    }

    private static void Write(string path, Planned file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (file.Replaces is null)
        {
            using var fresh = new FileStream(path, FileMode.CreateNew);
            fresh.Write(Encoding.UTF8.GetBytes(file.Text));
            return;
        }

        // Beside it and renamed over it: whoever reads meanwhile sees the old file or the new one.
        var beside = path + ".new";
        File.WriteAllBytes(beside, Encoding.UTF8.GetBytes(file.Text));
        File.Move(beside, path, overwrite: true);
    }

    private static void TakeBack(string root, IEnumerable<Planned> written)
    {
        foreach (var file in written)
        {
            var path = Path.Combine(root, file.Path);
            if (file.Replaces is null)
            {
                File.Delete(path);
            }
            else
            {
                File.WriteAllBytes(path, Encoding.UTF8.GetBytes(file.Replaces));
            }
        }
    }
}
