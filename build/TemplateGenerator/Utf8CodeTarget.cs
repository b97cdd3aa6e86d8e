using Microsoft.AspNetCore.Razor.Language.CodeGeneration;

namespace Scorecard.TemplateGenerator;

/// <summary>The stock target, but markup is written as UTF-8.</summary>
internal sealed class Utf8CodeTarget(CodeTarget stock) : CodeTarget
{
    public override IntermediateNodeWriter CreateNodeWriter() => new Utf8NodeWriter();

    public override TExtension GetExtension<TExtension>() => stock.GetExtension<TExtension>();

    public override bool HasExtension<TExtension>() => stock.HasExtension<TExtension>();
}
