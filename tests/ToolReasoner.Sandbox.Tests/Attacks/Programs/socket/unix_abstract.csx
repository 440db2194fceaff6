// family: socket
// tries: to connect to an abstract unix socket of the host, which lives in no folder
// policy-on: blocked
// policy-off: runtime_error|blocked
// oracle: network
// control: yes
using System.Net.Sockets;
using (var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified))
{
    socket.Connect(new UnixDomainSocketEndPoint("\0{ABSTRACT}"));
    Console.WriteLine("GOT an abstract socket");
}
