namespace Scorecard.Render.Razor;

/// <content>
/// Attributes. Where one value is the whole attribute, null and false leave the attribute out and true writes its name;
/// among other words, null leaves out that word.
/// </content>
public abstract partial class Page
{
    protected void WriteAttribute(ReadOnlySpan<byte> name, ReadOnlySpan<byte> start, string? value, ReadOnlySpan<byte> end)
    {
        if (value is not null)
        {
            WriteLiteral(start);
            Write(value);
            WriteLiteral(end);
        }
    }

    protected void WriteAttribute(ReadOnlySpan<byte> name, ReadOnlySpan<byte> start, Html? value, ReadOnlySpan<byte> end)
    {
        if (value is not null)
        {
            WriteLiteral(start);
            Write(value);
            WriteLiteral(end);
        }
    }

    protected void WriteAttribute(ReadOnlySpan<byte> name, ReadOnlySpan<byte> start, bool? value, ReadOnlySpan<byte> end)
    {
        if (value is true)
        {
            WriteLiteral(start);
            WriteLiteral(name);
            WriteLiteral(end);
        }
    }

    protected void WriteAttribute(ReadOnlySpan<byte> name, ReadOnlySpan<byte> start, char value, ReadOnlySpan<byte> end)
    {
        WriteLiteral(start);
        Write(value);
        WriteLiteral(end);
    }

    protected void WriteAttribute(ReadOnlySpan<byte> name, ReadOnlySpan<byte> start, int? value, ReadOnlySpan<byte> end) =>
        WriteNumberAttribute(start, value, end);

    protected void WriteAttribute(ReadOnlySpan<byte> name, ReadOnlySpan<byte> start, long? value, ReadOnlySpan<byte> end) =>
        WriteNumberAttribute(start, value, end);

    protected void WriteAttribute(ReadOnlySpan<byte> name, ReadOnlySpan<byte> start, decimal? value, ReadOnlySpan<byte> end) =>
        WriteNumberAttribute(start, value, end);

    protected void WriteAttributeValue(ReadOnlySpan<byte> space, string? value)
    {
        if (value is not null)
        {
            WriteLiteral(space);
            Write(value);
        }
    }

    protected void WriteAttributeValue(ReadOnlySpan<byte> space, Html? value)
    {
        if (value is not null)
        {
            WriteLiteral(space);
            Write(value);
        }
    }

    protected void WriteAttributeValue(ReadOnlySpan<byte> space, char value)
    {
        WriteLiteral(space);
        Write(value);
    }

    protected void WriteAttributeValue(ReadOnlySpan<byte> space, int? value) => WriteNumberAttribute(space, value, []);

    protected void WriteAttributeValue(ReadOnlySpan<byte> space, long? value) => WriteNumberAttribute(space, value, []);

    protected void WriteAttributeValue(ReadOnlySpan<byte> space, decimal? value) => WriteNumberAttribute(space, value, []);

    private void WriteNumberAttribute<TNumber>(ReadOnlySpan<byte> start, TNumber? value, ReadOnlySpan<byte> end)
        where TNumber : struct, IUtf8SpanFormattable
    {
        if (value is not null)
        {
            WriteLiteral(start);
            WriteNumber(value);
            WriteLiteral(end);
        }
    }
}
