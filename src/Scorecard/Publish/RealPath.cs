namespace Scorecard.Publish;

/// <summary>Where a path leads once every link on the way is followed; what does not exist yet is taken as it is written.</summary>
public static class RealPath
{
    private const int MostLinks = 40;

    public static string Of(string path)
    {
        var (real, left) = Apart(path);
        var links = 0;
        while (left.TryPop(out var name))
        {
            var next = Step(real, name);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
            }
            else if (++links > MostLinks)
            {
                throw new PublishException($"the links at “{path}” lead round in a circle", "mend the links, or name another folder");
            }
            else
            {
                real = Follow(target, real, left);
            }
        }

        return real;
    }

    private static (string Root, Stack<string> Names) Apart(string path)
    {
        var root = Path.GetPathRoot(path) ?? "";
        return (root, new Stack<string>(Names(path[root.Length..]).Reverse()));
    }

    private static string Step(string real, string name) => name switch
    {
        "." => real,
        ".." => Path.GetDirectoryName(real) ?? real,
        _ => Path.Combine(real, name),
    };

    private static string Follow(string target, string real, Stack<string> left)
    {
        var root = Path.GetPathRoot(target) ?? "";
        foreach (var name in Names(target[root.Length..]).Reverse())
        {
            left.Push(name);
        }

        return root.Length > 0 ? root : real;
    }

    private static string[] Names(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
}
