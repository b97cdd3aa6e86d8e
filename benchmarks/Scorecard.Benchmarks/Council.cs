using Scorecard.Compose;
using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Read;
using Scorecard.Validate;

namespace Scorecard.Benchmarks;

/// <summary>
/// The council that is measured: the folder that <c>SCORECARD_ROOT</c> names, such as one of <c>benchmarks/inputs.py</c>, or
/// the example of this repository. Nothing of it counts as published, so that all of it is composed and rendered.
/// </summary>
internal sealed class Council
{
    public string Root { get; } = Environment.GetEnvironmentVariable("SCORECARD_ROOT") ?? Checkout();

    public Sources Read() => SourceReader.Read(Root, new Report());

    public static Scorebook Validate(Sources sources)
    {
        var report = new Report();
        var book = Validator.Validate(sources, report);
        return report.HasErrors || book is null
            ? throw new InvalidOperationException($"the inputs have errors: run check on them ({report.Findings.Count} findings)")
            : book;
    }

    public static Site Compose(RatedScorebook rated, Sources sources) => Composer.Compose(
        new JudgedBooks(rated, rated, rated), Audience.Public, new Release(new Archive([]), sources.Digests));

    private static string Checkout()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Scorecard.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("set SCORECARD_ROOT to the folder of a council");
    }
}
