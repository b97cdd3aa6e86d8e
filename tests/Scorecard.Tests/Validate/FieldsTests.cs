using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Validate;

namespace Scorecard.Tests.Validate;

public sealed class FieldsTests
{
    private readonly Report _report = new();

    [Theory]
    [InlineData("85", 85)]
    [InlineData("-0.5", -0.5)]
    [InlineData("999999999999", 999999999999)]
    public void A_plain_number_is_read(string text, decimal number) => Assert.Equal(number, Of(text).RequiredNumber("key"));

    [Theory]
    [InlineData("85%", "write 85")]
    [InlineData("1,234.5", "write 1234.5")]
    [InlineData("\"85\"", "write 85 without quotes")]
    [InlineData("£12.50", "write 12.5")]
    [InlineData("83,4", "write 83.4")]
    [InlineData("1 000", "write 1000")]
    [InlineData("1e3", "write 1000")]
    [InlineData("1.234,5", "write a number in plain digits, such as 12.5")]
    [InlineData("1_000", "write a number in plain digits, such as 12.5")]
    [InlineData("5k", "write a number in plain digits, such as 12.5")]
    [InlineData("0x1F", "write a number in plain digits, such as 12.5")]
    [InlineData("lots", "write a number in plain digits, such as 12.5")]
    public void Any_other_number_is_mended(string text, string fix) =>
        AssertFix("SC1204", fix, Of(text).RequiredNumber("key"));

    [Theory]
    [InlineData("9999999999999")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("0.1234567")]
    public void A_number_beyond_all_councils_is_refused(string text)
    {
        Of(text).RequiredNumber("key");
        Assert.Equal("SC1205", Yaml.Codes(_report));
    }

    [Theory]
    [InlineData("2017-4", "2017-04")]
    [InlineData("2017-04-01", "2017-04")]
    [InlineData("April 2017", "2017-04")]
    [InlineData("Apr-17", "2017-04")]
    [InlineData("04/2017", "2017-04")]
    public void A_month_written_otherwise_is_mended(string text, string month) =>
        AssertFix("SC1207", $"write {month}", Of(text).RequiredMonth("key"));

    [Theory]
    [InlineData("22/06/2017")]
    [InlineData("22 June 2017")]
    [InlineData("22nd June 2017")]
    [InlineData("2017-6-22")]
    public void A_date_written_otherwise_is_mended(string text) =>
        AssertFix("SC1208", "write 2017-06-22", Of(text).RequiredDate("key"));

    [Theory]
    [InlineData("2017-02-29")]
    [InlineData("2017-13-01")]
    [InlineData("soon")]
    public void A_day_that_no_calendar_has_is_refused(string text) =>
        AssertFix("SC1208", "write year, month and day, such as 2017-06-22", Of(text).RequiredDate("key"));

    [Theory]
    [InlineData("yes", "write true")]
    [InlineData("off", "write false")]
    [InlineData("\"true\"", "write true without quotes")]
    [InlineData("perhaps", "write true or false")]
    public void Only_true_and_false_are_answers(string text, string fix) => AssertFix("SC1206", fix, Of(text).Flag("key"));

    [Theory]
    [InlineData("hihger", "write higher")]
    [InlineData("H", "write higher")]
    [InlineData("sideways", "write one of these words")]
    public void A_word_that_is_not_known_is_mended(string text, string fix) =>
        AssertFix("SC1209", fix, Of(text).RequiredWord<Polarity>("key", Scorecard.Text.Keys.Of));

    [Theory]
    [InlineData("key:\n")]
    [InlineData("key: ~\n")]
    [InlineData("key: \"  \"\n")]
    [InlineData("{}\n")]
    public void An_obligatory_text_that_is_empty_is_missing(string yaml)
    {
        var fields = Read(yaml);
        Assert.Null(fields.RequiredText("key"));
        fields.Close();
        Assert.Equal("SC1202", Yaml.Codes(_report));
    }

    [Fact]
    public void A_misspelt_key_is_one_mistake_and_not_two()
    {
        var fields = Read("tilte: Scorecard\n");
        fields.RequiredText("title");
        fields.Close();
        Assert.Equal("write title", Assert.Single(_report.Findings).Fix);
    }

    [Fact]
    public void One_value_may_stand_for_a_list_of_one() =>
        Assert.Equal([Month.Of(2016, 10)], Read("key: 2016-10\n").Months("key"));

    [Theory]
    [InlineData("\"a\\u0007b\"")]
    [InlineData("\"a\\u202Eb\"")]
    [InlineData("\"a\\nb\"")]
    public void A_title_holds_only_what_can_be_seen_on_one_line(string text)
    {
        Of(text).RequiredText("key");
        Assert.Equal("SC1211", Yaml.Codes(_report));
        Assert.DoesNotContain('\u202e', _report.Findings[0].Message);
    }

    private void AssertFix<T>(string code, string fix, T? value)
    {
        Assert.Null(value);
        var finding = Assert.Single(_report.Findings);
        Assert.Equal((code, fix), (finding.Rule.Code, finding.Fix));
    }

    private Fields Of(string value) => Read($"key: {value}\n");

    private Fields Read(string yaml) => new(Yaml.File("data/x.yaml", yaml).Root!, _report);
}
