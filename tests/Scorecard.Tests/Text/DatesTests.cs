using System.Globalization;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Tests.Text;

/// <summary>A month has one name, whether it is among those that are kept ready or not.</summary>
public sealed class DatesTests
{
    [Fact]
    public void Every_month_has_its_name()
    {
        for (var month = Month.Of(1995, 1); month < Month.Of(2055, 1); month = month.Next)
        {
            var first = new DateOnly(month.Year, month.Number, 1);
            Assert.Equal(first.ToString("MMMM yyyy", CultureInfo.InvariantCulture), Dates.Long(month));
            Assert.Equal(first.ToString("MMM yyyy", CultureInfo.InvariantCulture), Dates.Short(month));
        }
    }

    [Fact]
    public void The_first_and_the_last_month_of_all_have_theirs()
    {
        Assert.Equal("January 0001", Dates.Long(Month.Of(1, 1)));
        Assert.Equal("Dec 9999", Dates.Short(Month.Of(9999, 12)));
    }
}
