namespace Scorecard.TemplateGenerator;

/// <summary>The folder below obj/ that holds the generated C# and nothing else.</summary>
internal static class OutputFolder
{
    public static void Fill(string folder, IReadOnlyList<GeneratedSource> sources)
    {
        Directory.CreateDirectory(folder);
        foreach (var source in sources)
        {
            Write(Path.Combine(folder, source.FileName), source.Text);
        }

        DeleteStale(folder, sources.Select(source => source.FileName).ToHashSet(StringComparer.OrdinalIgnoreCase));
    }

    // An untouched file keeps its time, and the compiler its work.
    private static void Write(string path, string text)
    {
        if (File.Exists(path) && File.ReadAllText(path) == text)
        {
            return;
        }

        var draft = $"{path}.{Environment.ProcessId}";
        File.WriteAllText(draft, text);
        File.Move(draft, path, overwrite: true);
    }

    private static void DeleteStale(string folder, HashSet<string> wanted)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*.g.cs"))
        {
            if (!wanted.Contains(Path.GetFileName(path)))
            {
                File.Delete(path);
            }
        }
    }
}
