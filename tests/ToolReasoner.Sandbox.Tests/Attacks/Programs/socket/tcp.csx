// family: socket
// tries: to connect to the host over TCP
// policy-on: blocked
// policy-off: runtime_error|blocked
// oracle: network
// control: yes
using System.Net.Sockets;
using (var client = new TcpClient())
{
    client.Connect("127.0.0.1", {PORT});
    Console.WriteLine("GOT a connection");
}
