using System.Text.RegularExpressions;
using Scorecard.TemplateGenerator;

namespace Scorecard.Tests.Render.Razor;

public sealed class GeneratorTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("templates").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("@model int\n@section A { <b>x</b> }", "(2,", "SCT003: @section is not known here")]
    [InlineData("@model int\n\n@{ Func<int, object> f = @<b>x</b>; }", "(3,", "SCT003: inline @<b> templates are not known here")]
    [InlineData("@model int\n<p class=\"@if (true) { <text>a</text> }\">", "(2,", "SCT003: no statements inside an attribute")]
    [InlineData("<p>no model</p>", "(1,1)", "SCT002: a template begins with @model")]
    [InlineData("@model int\n@if (true) {\n<p>", "(2,", "RZ")]
    public async Task What_the_dialect_cannot_say_is_refused_at_its_line(string template, string place, string message)
    {
        var mistake = (await Translate("Odd", template)).Mistakes[0];

        Assert.StartsWith(Path.Combine(_folder, "Odd.cshtml") + place, mistake, StringComparison.Ordinal);
        Assert.Contains($": error {message}", mistake, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_name_that_is_no_name_is_refused() =>
        Assert.Contains("“odd-name”", (await Translate("odd-name", "@model int")).Mistakes[0], StringComparison.Ordinal);

    [Fact]
    public async Task Code_keeps_the_line_and_column_of_its_template()
    {
        var code = (await Translate("Plain", "@model int\r\n<p>\r\n  <b title=\"@Model.Wrong\">x</b></p>")).Source.Text;

        var mark = $"#line 3 \"{Path.Combine(_folder, "Plain.cshtml")}\"";
        var after = code[(code.IndexOf(mark, StringComparison.Ordinal) + mark.Length)..].TrimStart('\r', '\n');
        Assert.StartsWith(new string(' ', 13) + "Model.Wrong", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_checkout_with_other_line_ends_gives_the_same_markup()
    {
        var unix = await Translate("Same", "@model int\n<pre>\n a\n</pre>\n");
        var windows = await Translate("Same", "@model int\r\n<pre>\r\n a\r\n</pre>\r\n");

        Assert.Contains("\"<pre>\\n a\\n</pre>\\n\"u8", unix.Source.Text, StringComparison.Ordinal);
        Assert.Contains("\"<pre>\\n a\\n</pre>\\n\"u8", windows.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markup_between_two_values_is_written_in_one_call()
    {
        var code = (await Translate("Joined", "@model int\n<p class=\"a @Model\"><b id=\"@Model\" class=\"c\"><i>\\\"u8);\n</i></b>\n")).Source.Text;

        Assert.Equal(
            ["<p class=\\\"a", "\\\"><b", " class=\\\"c\\\"><i>\\\\\\\"u8);\\n</i></b>\\n"],
            Regex.Matches(code, "WriteLiteral\\(\"(.*)\"u8\\);").Select(call => call.Groups[1].Value));
    }

    [Theory]
    [InlineData("<p>\n    <b>a</b> <i>b</i>\n\n  </p>", "<p>\n<b>a</b> <i>b</i>\n</p>")]
    [InlineData("    <li>one  two", " <li>one  two")]
    [InlineData(" x ", " x ")]
    [InlineData("\n  <tr>\n    <th>a</th>\n    <td> b\n </td>\n  </tr>\n  <tr>", "\n<tr><th>a</th><td> b\n</td></tr>\n<tr>")]
    [InlineData("  </td>\n", " </td>")]
    [InlineData("<thead>\n  <tr>", "<thead>\n<tr>")]
    public void Blanks_around_a_line_end_become_the_line_end(string template, string page) =>
        Assert.Equal(page, Whitespace.Collapse(template));

    [Fact]
    public void A_template_that_is_gone_leaves_nothing_behind()
    {
        OutputFolder.Fill(_folder, [new GeneratedSource("A.g.cs", "a"), new GeneratedSource("B.g.cs", "b")]);
        OutputFolder.Fill(_folder, [new GeneratedSource("B.g.cs", "b2")]);

        Assert.Equal("b2", File.ReadAllText(Assert.Single(Directory.GetFiles(_folder))));
    }

    private async Task<Translation> Translate(string key, string template)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, key + ".cshtml"), template);
        return await new TemplateFolder(_folder, "Any").TranslateAsync(key);
    }
}
