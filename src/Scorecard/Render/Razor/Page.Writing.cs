namespace Scorecard.Render.Razor;

/// <content>
/// What a template may write between tags. There is no overload for object on purpose: a record, a date or a double
/// does not compile, because Text/ decides how it is printed.
/// </content>
public abstract partial class Page
{
    protected void WriteLiteral(ReadOnlySpan<byte> markup) => Output.Write(markup);

    protected void Write(string? text) => Utf8.WriteEscaped(Output, text);

    protected void Write(char letter) => Utf8.WriteEscaped(Output, [letter]);

    protected void Write(Html? html) => html?.WriteTo(Output);

    protected void Write(int? number) => WriteNumber(number);

    protected void Write(long? number) => WriteNumber(number);

    protected void Write(decimal? number) => WriteNumber(number);

    protected void Write(Piece piece)
    {
        ArgumentNullException.ThrowIfNull(piece);
        _templates!.RenderPiece(piece, Output);
    }

    protected void Write(PageBody body)
    {
        var page = _body ?? throw new TemplateException($"{GetType().Name} calls RenderBody and is nobody's layout");
        if (_bodyWritten)
        {
            throw new TemplateException($"the layout {GetType().Name} calls RenderBody twice");
        }

        _bodyWritten = true;
        Output.Take(page);
    }

    private void WriteNumber<TNumber>(TNumber? number)
        where TNumber : struct, IUtf8SpanFormattable
    {
        if (number is { } value)
        {
            Utf8.WriteNumber(Output, value);
        }
    }
}
