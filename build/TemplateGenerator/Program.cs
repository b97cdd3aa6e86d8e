using Scorecard.TemplateGenerator;

if (args is not [var templates, var output, var rootNamespace])
{
    Console.Error.WriteLine("usage: TemplateGenerator TEMPLATES OUTPUT NAMESPACE");
    return 2;
}

var folder = new TemplateFolder(Path.GetFullPath(templates), rootNamespace);
var sources = new List<GeneratedSource>();
var mistakes = new List<string>();
foreach (var key in folder.Keys)
{
    var translation = await folder.TranslateAsync(key);
    sources.Add(translation.Source);
    mistakes.AddRange(translation.Mistakes);
}

if (mistakes.Count > 0)
{
    mistakes.ForEach(Console.Error.WriteLine);
    return 1;
}

sources.Add(Registry.Of(folder.Keys, rootNamespace));
OutputFolder.Fill(output, sources);
return 0;
