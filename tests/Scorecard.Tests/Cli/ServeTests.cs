using System.Net;
using System.Text;
using Scorecard.Cli;
using Scorecard.Cli.Serve;
using Scorecard.Domain;
using Scorecard.Tests.Sites;

namespace Scorecard.Tests.Cli;

/// <summary>What an editor's browser gets while files are saved, broken, mended and deleted.</summary>
public sealed class ServeTests
{
    [Fact]
    public async Task A_saved_mistake_keeps_the_last_good_site_and_mending_it_shows_the_new_one()
    {
        using var council = CouncilFolder.Small();
        using var ends = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var output = new StringWriter();
        var session = LiveSession.Run(new ServeRequest(council.Root, 0, Audience.Public, false), Terminal(output), ends.Token);
        using var client = new HttpClient { BaseAddress = await Address(output, ends.Token) };
        Assert.Contains("/_scorecard/live.js", await client.GetStringAsync("/2017-04/v1/", ends.Token), StringComparison.Ordinal);

        using var events = new StreamReader(await client.GetStreamAsync("/_scorecard/events", ends.Token), Encoding.UTF8);
        Assert.Contains("\"findings\":[]", await Next(events, ends.Token), StringComparison.Ordinal);
        council.Replace("data/results/2017-04.csv", "SCS-01,all,,184,200,,,", "SCS-01,all,,184,2oo,,,");
        Assert.Contains("\"made\":1", await Until(events, "2oo", ends.Token), StringComparison.Ordinal);
        Assert.Contains("92.0%", await client.GetStringAsync("/2017-04/v1/indicators/scs-01/index.html", ends.Token), StringComparison.Ordinal);
        council.Replace("data/results/2017-04.csv", "SCS-01,all,,184,2oo,,,", "SCS-01,all,,186,200,,,");
        await Until(events, "\"findings\":[]", ends.Token);
        Assert.Contains("93.0%", await client.GetStringAsync("/2017-04/v1/indicators/scs-01/index.html", ends.Token), StringComparison.Ordinal);

        await ends.CancelAsync();
        Assert.Equal(0, await session);
        Assert.False(Directory.Exists(Path.Combine(council.Root, "_site")));
    }

    [Fact]
    public async Task Only_this_machine_by_its_own_name_is_answered()
    {
        using var council = CouncilFolder.Small();
        using var ends = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var output = new StringWriter();
        var session = LiveSession.Run(new ServeRequest(council.Root, 0, Audience.Public, false), Terminal(output), ends.Token);
        var address = await Address(output, ends.Token);
        Assert.True(IPAddress.IsLoopback(IPAddress.Parse(address.Host)));
        using var client = new HttpClient { BaseAddress = address };
        using var rebound = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "evil.example" } };
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await client.SendAsync(rebound, ends.Token)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/..%2fdata/scorecard.yaml", ends.Token)).StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await client.PostAsync("/", null, ends.Token)).StatusCode);
        await ends.CancelAsync();
        await session;
    }

    private static Terminal Terminal(StringWriter output) => new(TextWriter.Synchronized(output), TextWriter.Null, Screen: null);

    private static async Task<Uri> Address(StringWriter output, CancellationToken cancellation)
    {
        while (!output.ToString().Contains("Ctrl-C", StringComparison.Ordinal))
        {
            await Task.Delay(20, cancellation);
        }

        return new Uri(output.ToString().Split(" at ")[1].Split(' ')[0]);
    }

    private static async Task<string> Next(StreamReader events, CancellationToken cancellation)
    {
        while (true)
        {
            if (await events.ReadLineAsync(cancellation) is { Length: > 0 } line)
            {
                return line;
            }
        }
    }

    private static async Task<string> Until(StreamReader events, string words, CancellationToken cancellation)
    {
        while (true)
        {
            var line = await Next(events, cancellation);
            if (line.Contains(words, StringComparison.Ordinal))
            {
                return line;
            }
        }
    }
}
