using System.ClientModel;
using System.ClientModel.Primitives;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using OpenAI;
using ToolReasoner.Onnx;
using ToolReasoner.Onnx.Decoding;
using ToolReasoner.Tests.Shared;

[assembly: AssemblyFixture(typeof(ToolReasoner.Server.Tests.LocalServer))]

namespace ToolReasoner.Server.Tests;

/// <summary>The server that most tests call: one model, loaded once, under the name <c>small</c>.</summary>
public sealed class LocalServer : IAsyncLifetime
{
    public const string Name = "small";

    private readonly string _folder = Directory.CreateTempSubdirectory("server-test-").FullName;
    private ChatServer? _server;
    private OnnxChatClient? _local;
    private CountingChatClient? _model;

    internal ChatServer Server => _server!;

    internal CountingChatClient Model => _model!;

    internal Uri Base => new(Server.Address, "/v1");

    internal HttpClient Http { get; } = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromMinutes(2) };

    public async ValueTask InitializeAsync()
    {
        SmallModel.Write(_folder, contextLength: 16_384);
        _local = new OnnxChatClient(LocalModel.Open(
            _folder, new LocalModelOptions { PrefixBytes = 32 << 20, Decoder = new DecoderModelOptions { Threads = 1 } }));
        _model = new CountingChatClient(_local);
        _server = await StartAsync(new ChatServerOptions { MaxConcurrency = 32 });
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _local!.Dispose();
        Http.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Another server over the same model.</summary>
    internal Task<ChatServer> StartAsync(ChatServerOptions options) =>
        ChatServer.StartAsync([new ServedModel(Name, Model)], options, TestContext.Current.CancellationToken);

    /// <summary>OpenAI's own client, without its retries.</summary>
    internal OpenAIClient Client(Uri? address = null, string key = "none") => new(new ApiKeyCredential(key), new OpenAIClientOptions
    {
        Endpoint = address is null ? Base : new Uri(address, "/v1"), RetryPolicy = new ClientRetryPolicy(0),
            Transport = new HttpClientPipelineTransport(Http),
    });

    /// <summary>Posts a body and reads what comes.</summary>
    internal async Task<(int Status, JsonElement Body)> PostAsync(string path, object body, Uri? address = null)
    {
        using var response = await SendAsync(path, body, address);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        using var document = JsonDocument.Parse(text);
        return ((int)response.StatusCode, document.RootElement.Clone());
    }

    /// <summary>Posts a body and reads the events that come, the last, <c>[DONE]</c>, left out and checked.</summary>
    internal async Task<IReadOnlyList<JsonElement>> EventsAsync(string path, object body)
    {
        using var response = await SendAsync(path, body, null);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        var lines = (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split(
            "\n\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("data: [DONE]", lines[^1]);
        return [.. lines.SkipLast(1).Select(line => JsonDocument.Parse(line["data: ".Length..]).RootElement)];
    }

    internal async Task<HttpResponseMessage> SendAsync(string path, object body, Uri? address)
    {
        using HttpContent content = body is string text ? new StringContent(text, Encoding.UTF8, "application/json") : JsonContent.Create(
            body);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address ?? Server.Address, path)) { Content = content };
        return await Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
    }

    /// <summary>Waits until something holds; fails when it does not within a minute.</summary>
    internal static async Task UntilAsync(Func<bool> holds, string what)
    {
        for (var tries = 0; tries < 3000; tries++)
        {
            if (holds())
            {
                return;
            }

            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        Assert.Fail($"It did not come to be that {what}.");
    }
}
