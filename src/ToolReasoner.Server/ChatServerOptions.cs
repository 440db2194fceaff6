using System.Net;

namespace ToolReasoner.Server;

/// <summary>Where a server listens and what it takes.</summary>
public sealed record ChatServerOptions
{
    /// <value>The address to listen at. Default 127.0.0.1, this machine alone.</value>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <value>0, any free one, to 65535. Default 0.</value>
    public int Port { get; init; }

    /// <value>What callers must send as <c>Authorization: Bearer KEY</c>. Default null: nothing.</value>
    public string? ApiKey { get; init; }

    /// <value>The origin whose pages may call, or <c>*</c>. Default null: none.</value>
    public string? CorsOrigin { get; init; }

    /// <value>Requests that are answered at once; at least 1. Default 16.</value>
    public int MaxConcurrency { get; init; } = 16;

    /// <value>Requests that wait beyond those; more are refused with 429. 0 or more. Default 64.</value>
    public int MaxWaiting { get; init; } = 64;

    /// <value>Bytes of a request's body; larger ones are refused with 413. Above 0. Default 8 MiB.</value>
    public long MaxRequestBytes { get; init; } = 8L << 20;

    /// <value>How long a server that stops lets replies come to their end before it cuts them. Default 5 s.</value>
    public TimeSpan DrainTime { get; init; } = TimeSpan.FromSeconds(5);

    /// <value>Told a line for each request, without any of its text. Default null: nobody.</value>
    public Action<string>? Log { get; init; }

    /// <value>Told what broke in the server itself. Default null: nobody.</value>
    public Action<Exception>? Failed { get; init; }

    /// <value>The clock. Default the system's.</value>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    internal void Check()
    {
        ArgumentNullException.ThrowIfNull(Address);
        ArgumentOutOfRangeException.ThrowIfNegative(Port);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Port, IPEndPoint.MaxPort);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxConcurrency, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(MaxWaiting);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxRequestBytes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(DrainTime, TimeSpan.Zero);
    }
}
