using System.Text;

namespace Scorecard.Render.Razor;

/// <summary>Markup that is already safe: a template writes it as it is.</summary>
public sealed class Html
{
    private readonly string _text = "";
    private readonly Action<PooledBuffer>? _draw;

    /// <summary>Markup that is there.</summary>
    public Html(string markup) => _text = markup;

    /// <summary>Markup that is drawn straight into the page.</summary>
    internal Html(Action<PooledBuffer> draw) => _draw = draw;

    /// <summary>The markup as text.</summary>
    public string Markup
    {
        get
        {
            if (_draw is null)
            {
                return _text;
            }

            using var alone = new PooledBuffer();
            _draw(alone);
            return Encoding.UTF8.GetString(alone.ToArray());
        }
    }

    public override string ToString() => Markup;

    internal void WriteTo(PooledBuffer output)
    {
        if (_draw is null)
        {
            Utf8.WriteTrusted(output, _text);
        }
        else
        {
            _draw(output);
        }
    }
}
