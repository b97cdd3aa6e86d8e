using System.Text;
using Scorecard.Hash;

namespace Scorecard.Publish.Records;

/// <summary>
/// The folder .scorecard/ of a council: what builds remember. It may be deleted or copied at any time; git ignores it.
/// Whoever cannot read or write it builds everything anew.
/// </summary>
/// <param name="root">The folder that holds content/ and data/.</param>
/// <param name="site">The site that is remembered, by its full path.</param>
internal sealed class RecordFolder(string root, string site)
{
    internal const string Name = ".scorecard";

    private readonly string _folder = Path.Combine(Path.GetFullPath(root), Name);

    private string File => Path.Combine(_folder, $"{FileHash.Of(Encoding.UTF8.GetBytes(site))[..16]}.txt");

    /// <summary>What is remembered of the site; null if nothing is, or if it is damaged.</summary>
    internal BuildRecord? Read()
    {
        try
        {
            return System.IO.File.Exists(File) ? RecordText.Read(System.IO.File.ReadAllBytes(File)) : null;
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return null;
        }
    }

    /// <summary>Remembers what was built.</summary>
    internal void Write(BuildRecord record)
    {
        try
        {
            Directory.CreateDirectory(_folder);
            System.IO.File.WriteAllText(Path.Combine(_folder, ".gitignore"), "*\n");
            var fresh = $"{File}.new";
            System.IO.File.WriteAllBytes(fresh, RecordText.Write(record).Span);
            System.IO.File.Move(fresh, File, overwrite: true);
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            // The site stands; only the next build takes longer.
        }
    }
}
