namespace Scorecard.Render.Razor;

/// <summary>A template that begins with @model.</summary>
public abstract class Page<TModel> : Page
{
    private TModel? _model;

    protected TModel Model => _model ?? throw new InvalidOperationException("a page is rendered by Templates");

    internal sealed override void Take(string key, object model) => _model = model is TModel own
        ? own
        : throw new TemplateException($"the template “{key}” shows {typeof(TModel)}, not {model.GetType()}");
}
