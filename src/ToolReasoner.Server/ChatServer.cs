using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ToolReasoner.Server.Routes;

namespace ToolReasoner.Server;

/// <summary>
/// An OpenAI-compatible endpoint over chat clients. It protects from what strangers send (sizes, queues and time are bounded, pages of
/// other origins cannot call it), not from callers who hold its key. Thread-safe.
/// </summary>
public sealed class ChatServer : IAsyncDisposable
{
    private const int MostConnections = 1024;

    private readonly WebApplication _app;
    private readonly Gate _gate;
    private readonly ChatServerOptions _options;

    private ChatServer(WebApplication app, Gate gate, ChatServerOptions options)
    {
        (_app, _gate, _options) = (app, gate, options);
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    /// <summary>Where it listens, with the port that it has.</summary>
    public Uri Address { get; }

    /// <summary>Requests that are being answered.</summary>
    public int Running => _gate.Running;

    /// <summary>Requests that wait for a place.</summary>
    public int Waiting => _gate.Waiting;

    /// <summary>Starts to listen.</summary>
    /// <param name="models">At least one; a request that names none gets the first.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellationToken">Gives the start up.</param>
    /// <exception cref="IOException">The address cannot be had, as when something listens there.</exception>
    public static async Task<ChatServer> StartAsync(
        IReadOnlyList<ServedModel> models, ChatServerOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(models);
        ArgumentOutOfRangeException.ThrowIfZero(models.Count, nameof(models));
        options ??= new ChatServerOptions();
        options.Check();
        var gate = new Gate(options.MaxConcurrency, options.MaxWaiting);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions()); // nothing of the environment or of files counts
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = options.MaxRequestBytes;
            kestrel.Limits.MaxConcurrentConnections = MostConnections; // each may hold a body that is being read
            kestrel.Listen(options.Address, options.Port);
        });
        builder.Services.AddSingleton<IHostLifetime, NoSignals>();
        var app = builder.Build();
        app.Run(new Router(models, gate, options).HandleAsync);
        try
        {
            await app.StartAsync(cancellationToken).ConfigureAwait(false);
            return new ChatServer(app, gate, options);
        }
        catch (SocketException refused)
        {
            await app.DisposeAsync().ConfigureAwait(false);
            throw new IOException($"{options.Address}:{options.Port} cannot be listened at: {refused.Message}", refused);
        }
        catch
        {
            await app.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Takes no more requests, lets those that are being answered end, cuts them after <see cref="ChatServerOptions.DrainTime"/>
    /// and waits until nothing of them runs.</summary>
    public async Task StopAsync()
    {
        _gate.Close();
        using var patience = new CancellationTokenSource(_options.DrainTime);
        await _app.StopAsync(patience.Token).ConfigureAwait(false);
        await _gate.EmptyAsync().ConfigureAwait(false);
    }

    /// <summary>Stops it.</summary>
    public async ValueTask DisposeAsync()
    {
        await StopAsync().ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Signals are the process's business.</summary>
    private sealed class NoSignals : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
