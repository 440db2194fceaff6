// family: socket
// tries: to connect to a unix socket of the host by its path
// policy-on: blocked
// policy-off: ok
// oracle: network
// control: yes
using System.Net.Sockets;
foreach (var path in new[] { "{UNIX_PATH}", "/proc/{HOST_PID}/root{UNIX_PATH}", "/proc/1/root{UNIX_PATH}" })
{
    try
    {
        using (var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified))
        {
            socket.Connect(new UnixDomainSocketEndPoint(path));
            Console.WriteLine($"GOT {path}");
        }
    }
    catch (Exception refused)
    {
        Console.WriteLine($"{path}: {refused.GetType().Name}");
    }
}
