using System.CommandLine;
using System.Net;
using ToolReasoner.Server;

namespace ToolReasoner.Cli.Commands;

/// <summary>What can be said to <c>toolreasoner serve</c>.</summary>
internal static class ServeOptions
{
    /// <summary>The key that callers must send, where the command line, which every user of the machine can read, does not hold
    /// it.</summary>
    public const string KeyVariable = "TOOLREASONER_SERVE_KEY";

    private static readonly ChatServerOptions s_usual = new();

    public static readonly Option<int?> Port = new("--port")
    {
        HelpName = "PORT", Description = "Where to listen; 0 for any free port. Default 8000.",
        CustomParser = Quantities.Count(0, IPEndPoint.MaxPort, 8000),
    };

    public static readonly Option<string?> Host = new("--host")
    {
        HelpName = "ADDRESS",
        Description = "The address to listen at; 0.0.0.0 lets other machines in. Default 127.0.0.1, this machine alone.",
    };

    public static readonly Option<string?> Name = new("--name")
    {
        HelpName = "NAME", Description = "The name by which callers ask for the model. Default: its own, or toolreasoner/RECIPE.",
    };

    public static readonly Option<string?> ApiKey = new("--api-key")
    {
        HelpName = "KEY", Description = $"What callers must send as their key. Default: the environment variable {KeyVariable}, or none.",
    };

    public static readonly Option<string?> Cors = new("--cors")
    {
        HelpName = "ORIGIN", Description = "The origin whose web pages may call, for example http://localhost:3000, or *. Default none.",
    };

    public static readonly Option<int?> MaxConcurrency = new("--max-concurrency")
    {
        HelpName = "COUNT", Description = $"Requests that are answered at once. Default {s_usual.MaxConcurrency}.",
        CustomParser = Quantities.Count(1, 1024, 16),
    };

    public static readonly Option<int?> MaxWaiting = new("--max-waiting")
    {
        HelpName = "COUNT", Description = $"Requests that wait beyond those; more get status 429. Default {s_usual.MaxWaiting}.",
        CustomParser = Quantities.Count(0, 1_000_000, 64),
    };

    public static readonly Option<string?> Recipe = new("--recipe")
    {
        HelpName = "RECIPE",
        Description = "Serve a reasoner instead of the bare model: cosc, 'vote(8, cosc(rounds=2))'. `toolreasoner recipes` shows all.",
    };

    public static readonly Option<bool> Verbose = new("--verbose")
    {
        Description = "A line for each request on standard error; never what was asked or answered.",
    };

    /// <summary>How to serve.</summary>
    /// <exception cref="WrongInputException">The address cannot be read.</exception>
    public static ChatServerOptions Of(ParseResult parsed) => s_usual with
    {
        Address = AddressOf(parsed.GetValue(Host)),
        Port = parsed.GetValue(Port) ?? 8000,
        ApiKey = (parsed.GetValue(ApiKey) ?? Environment.GetEnvironmentVariable(KeyVariable)) is { Length: > 0 } key ? key : null,
        CorsOrigin = parsed.GetValue(Cors),
        MaxConcurrency = parsed.GetValue(MaxConcurrency) ?? s_usual.MaxConcurrency,
        MaxWaiting = parsed.GetValue(MaxWaiting) ?? s_usual.MaxWaiting,
    };

    private static IPAddress AddressOf(string? host) => host is null or "localhost" ? IPAddress.Loopback
        : IPAddress.TryParse(host, out var address) ? address
        : throw new WrongInputException(
            $"--host: “{host}” is no address of this machine's: write 127.0.0.1, 0.0.0.0, ::1 or one that it has.");
}
