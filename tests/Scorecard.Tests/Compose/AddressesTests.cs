using Scorecard.Compose;

namespace Scorecard.Tests.Compose;

public sealed class AddressesTests
{
    [Theory]
    [InlineData("index.html", "2017-04/v1/index.html", "2017-04/v1/index.html")]
    [InlineData("2017-04/v1/index.html", "index.html", "../../index.html")]
    [InlineData("2017-04/v1/indicators/scs-05/index.html", "2017-04/v1/index.html", "../../index.html")]
    [InlineData("2017-04/v1/indicators/scs-05/index.html", "2017-04/versions/index.html", "../../../versions/index.html")]
    [InlineData("2017-04/v1/index.html", "2017-04/v1/exceptions/index.html#scs-05", "exceptions/index.html#scs-05")]
    [InlineData("indicators/scs-05/index.html", "assets/", "../../assets/")]
    public void The_way_from_page_to_page_is_relative(string from, string to, string way) =>
        Assert.Equal(way, Addresses.Relative(from, to));
}
