using System.Net;
using System.Net.Sockets;

namespace ToolReasoner.Sandbox.Tests.Attacks;

/// <summary>Listens on the host over TCP, UDP and two kinds of unix socket, and counts who comes.</summary>
internal sealed class NetworkWatch : IAsyncDisposable
{
    private readonly Socket _tcp = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly Socket _udp = new(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
    private readonly Socket _path = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
    private readonly Socket _abstract = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
    private readonly Socket _leaked = new(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
    private readonly List<Task> _listening = [];
    private int _visits;

    /// <summary>Starts listening.</summary>
    /// <param name="path">Where the unix socket is made.</param>
    /// <param name="abstractName">Name of the abstract one, without its leading zero.</param>
    public NetworkWatch(string path, string abstractName)
    {
        _tcp.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _udp.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _path.Bind(new UnixDomainSocketEndPoint(path));
        _abstract.Bind(new UnixDomainSocketEndPoint("\0" + abstractName));
        File.SetUnixFileMode(path, (UnixFileMode)0b111_111_111);
        foreach (var listener in new[] { _tcp, _path, _abstract })
        {
            listener.Listen();
            _listening.Add(AcceptAsync(listener));
        }

        _listening.Add(ReceiveAsync());

        // A careless host: a socket of it that every child inherits.
        Descriptors.LetChildrenInherit((int)_leaked.Handle);
    }

    /// <summary>Connections and datagrams so far.</summary>
    public int Visits => Volatile.Read(ref _visits);

    public int TcpPort => ((IPEndPoint)_tcp.LocalEndPoint!).Port;

    public int UdpPort => ((IPEndPoint)_udp.LocalEndPoint!).Port;

    public async ValueTask DisposeAsync()
    {
        foreach (var socket in new[] { _tcp, _udp, _path, _abstract, _leaked })
        {
            socket.Dispose();
        }

        await Task.WhenAll(_listening);
    }

    private async Task AcceptAsync(Socket listener)
    {
        try
        {
            while (true)
            {
                (await listener.AcceptAsync()).Dispose();
                Interlocked.Increment(ref _visits);
            }
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task ReceiveAsync()
    {
        try
        {
            var bytes = new byte[1024];
            while (true)
            {
                await _udp.ReceiveAsync(bytes);
                Interlocked.Increment(ref _visits);
            }
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
        }
    }
}
