using System.Runtime.CompilerServices;

namespace Scorecard.Render.Razor;

/// <summary>What every template becomes: it writes UTF-8 and escapes what is not markup. A page is made for one rendering.</summary>
public abstract partial class Page
{
    private Templates? _templates;
    private PooledBuffer? _body;
    private bool _bodyWritten;

    /// <summary>The template that goes around this one, if any.</summary>
    protected internal string? Layout { get; protected set; }

    /// <summary>Where it writes; there is none before it is rendered.</summary>
    private PooledBuffer Output { get; set; } = null!;

    internal abstract void Take(string key, object model);

    internal void Render(Templates templates, PooledBuffer output, PooledBuffer? body)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        _templates = templates;
        Output = output;
        _body = body;
        Execute();
        if (body is not null && !_bodyWritten)
        {
            throw new TemplateException($"the layout {GetType().Name} does not call RenderBody");
        }
    }

    protected abstract void Execute();

    /// <summary>Markup that is trusted: our own SVG, or Markdown that has been through the pipeline.</summary>
    protected static Html Raw(string markup) => new(markup);

    /// <summary>Another template with a model of its own.</summary>
    protected static Piece Partial(string key, object model) => new(key, model);

    /// <summary>In a layout, the page.</summary>
    protected static PageBody RenderBody() => new();
}
