using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Read;
using Scorecard.Spread;
using Scorecard.Validate.Shapes;

namespace Scorecard.Validate.Indicators;

/// <summary>Reads one file of data/indicators.</summary>
public static class SectionReader
{
    /// <summary>The greatest <c>order</c> that a section or an indicator may have.</summary>
    public const int LastPlace = 9_999;

    /// <summary>The section, with every indicator that could be read.</summary>
    public static SectionDraft Read(YamlNode.Mapping root, Council council, Report report, Questions? asked = null)
    {
        var fields = new Fields(root, report, asked);
        var title = fields.RequiredText("section");
        var order = fields.Whole("order", 0, LastPlace);
        var indicators = fields.Mappings("indicators", required: true)
            .MadeTogether(item => IndicatorReader.Read(item, council))
            .ToList();
        fields.Close();
        return new SectionDraft(title, fields.Of("section"), order, indicators, IsWhole(root, indicators));
    }

    private static bool IsWhole(YamlNode.Mapping root, List<IndicatorDraft> indicators) =>
        indicators.TrueForAll(i => i.Id is not null)
        && root.Find("indicators") switch
        {
            YamlNode.Sequence list => list.Items.Count == indicators.Count,
            var single => single is YamlNode.Mapping,
        };
}
