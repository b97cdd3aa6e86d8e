using Microsoft.AspNetCore.Html;
using RazorLight;
using Scorecard.Render.Razor;

namespace Scorecard.Tests.Render.Razor;

/// <summary>The stock page with our three words: Html, Piece and Partial.</summary>
public abstract class StockPage<TModel> : TemplatePage<TModel>
{
    public IHtmlContent Partial(string key, object model)
    {
        IncludeAsync(key, model).GetAwaiter().GetResult();
        return HtmlString.Empty;
    }

    public override void Write(object? value)
    {
        if (value is Html html)
        {
            WriteLiteral(html.Markup);
            return;
        }

        base.Write(value);
    }
}
