namespace Scorecard.Tests.Render.Razor;

/// <summary>A template and a model to try it with.</summary>
public sealed record Sample(string Key, object Model)
{
    public static Sample Of(string key, object model) => new(key, model);
}
