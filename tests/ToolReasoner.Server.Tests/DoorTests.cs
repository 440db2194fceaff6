using System.Net;
using System.Net.Http.Headers;

namespace ToolReasoner.Server.Tests;

/// <summary>Who may call.</summary>
public sealed class DoorTests(LocalServer server)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, 401)]
    [InlineData("Bearer wrong", 401)]
    [InlineData("Basic right", 401)]
    [InlineData("Bearer right", 200)]
    [InlineData("bearer right", 200)]
    public async Task A_key_is_asked_for_where_there_is_one(string? header, int status)
    {
        await using var locked = await server.StartAsync(new ChatServerOptions { ApiKey = "right" });
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(locked.Address, "/v1/models"));
        request.Headers.Authorization = header is null ? null : AuthenticationHeaderValue.Parse(header);

        using var response = await server.Http.SendAsync(request, Stop);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("ok", (await server.Http.GetStringAsync(new Uri(locked.Address, "/health"), Stop))[11..13]);
    }

    [Theory]
    [InlineData("evil.example", 403)]
    [InlineData("127.0.0.1.evil.example", 403)]
    [InlineData("localhost", 200)]
    [InlineData("[::1]:5", 200)]
    public async Task A_page_whose_name_was_bent_to_this_machine_gets_nothing(string host, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server.Server.Address, "/v1/models"));
        request.Headers.Host = host;

        using var response = await server.Http.SendAsync(request, Stop);

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task Pages_of_other_origins_are_let_in_only_where_it_was_said()
    {
        await using var open = await server.StartAsync(new ChatServerOptions { CorsOrigin = "http://page.example", ApiKey = "k" });
        async Task<HttpResponseMessage> Preflight(Uri address)
        {
            using var request = new HttpRequestMessage(HttpMethod.Options, new Uri(address, "/v1/chat/completions"));
            request.Headers.Add("Origin", "http://page.example");
            request.Headers.Add("Access-Control-Request-Method", "POST");
            return await server.Http.SendAsync(request, Stop);
        }

        using var let = await Preflight(open.Address);
        using var kept = await Preflight(server.Server.Address);

        Assert.Equal((HttpStatusCode.NoContent, "http://page.example"),
            (let.StatusCode, let.Headers.GetValues("Access-Control-Allow-Origin").Single()));
        Assert.Equal((HttpStatusCode.MethodNotAllowed, false), (kept.StatusCode, kept.Headers.Contains("Access-Control-Allow-Origin")));
    }

    [Fact]
    public async Task A_log_line_tells_the_request_and_nothing_of_what_was_said()
    {
        var lines = new List<string>();
        await using (var logged = await server.StartAsync(new ChatServerOptions { Log = lines.Add }))
        {
            var body = new { messages = new[] { new { role = "user", content = "mysecret" } }, max_tokens = 3, stop = "otherSecret" };
            await server.PostAsync("/v1/chat/completions", body, logged.Address);
            await server.PostAsync("/v1/chat/completions", new { body.messages, n = -1 }, logged.Address);
        }

        Assert.Equal(2, lines.Count);
        Assert.Matches(@"^POST /v1/chat/completions 200 \d+ ms model=small prompt=26 completion=\d$", lines[0]);
        Assert.Matches(@"^POST /v1/chat/completions 400 \d+ ms model=small \(invalid_value n\)$", lines[1]);
    }

    [Fact]
    public async Task An_address_that_is_taken_is_told()
    {
        await Assert.ThrowsAsync<IOException>(() => server.StartAsync(new ChatServerOptions { Port = server.Server.Address.Port }));
    }
}
