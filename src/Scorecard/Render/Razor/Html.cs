namespace Scorecard.Render.Razor;

/// <summary>Markup that is already safe: a template writes it as it is.</summary>
public sealed record Html(string Markup)
{
    public override string ToString() => Markup;
}
