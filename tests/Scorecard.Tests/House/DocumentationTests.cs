using System.Xml.Linq;
using Scorecard.Domain;

namespace Scorecard.Tests.House;

/// <summary>The council's words and the findings say what they mean.</summary>
public sealed class DocumentationTests
{
    private static readonly string[] _rooms = ["Scorecard.Domain", "Scorecard.Diagnostics"];

    private static readonly IReadOnlyDictionary<string, string> _summaries = ReadSummaries();

    [Fact]
    public void Each_public_type_of_Domain_and_Diagnostics_says_what_it_means() =>
        Assert.Empty(Types().Where(t => !IsDescribed(t)).Select(t => t.FullName));

    [Fact]
    public void A_type_of_another_room_is_not_described_by_accident() =>
        Assert.False(IsDescribed(typeof(DocumentationTests)));

    private static IEnumerable<Type> Types() =>
        typeof(Month).Assembly.GetExportedTypes().Where(t => _rooms.Contains(t.Namespace));

    private static bool IsDescribed(Type type) =>
        _summaries.GetValueOrDefault($"T:{type.FullName!.Replace('+', '.')}") is { Length: > 0 };

    private static Dictionary<string, string> ReadSummaries() =>
        XDocument.Load(Path.ChangeExtension(typeof(Month).Assembly.Location, ".xml"))
            .Descendants("member")
            .ToDictionary(m => m.Attribute("name")!.Value, m => m.Element("summary")?.Value.Trim() ?? "");
}
