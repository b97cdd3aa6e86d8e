namespace Scorecard.Tests.Snapshots;

/// <summary>Where the checkout is, whatever folder the tests were built in.</summary>
public static class Repository
{
    /// <summary>The folder that holds Scorecard.sln.</summary>
    public static string Root { get; } = Find();

    /// <summary>A source path as the compiler recorded it (<c>/_/tests/...</c>), in this checkout.</summary>
    public static string Map(string recorded) => recorded.StartsWith("/_/", StringComparison.Ordinal)
        ? Path.Combine(Root, recorded[3..])
        : recorded;

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Scorecard.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("the tests run outside a checkout of the repository");
    }
}
