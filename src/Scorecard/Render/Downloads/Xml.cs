using System.Text;
using System.Xml;

namespace Scorecard.Render.Downloads;

/// <summary>Writes XML.</summary>
internal static class Xml
{
    internal static ReadOnlyMemory<byte> Write(Action<XmlWriter> content)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Settings()))
        {
            content(writer);
        }

        return bytes.ToArray();
    }

    private static XmlWriterSettings Settings() => new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };
}
