// family: socket
// tries: to send a datagram to the host
// policy-on: blocked
// policy-off: runtime_error|blocked
// oracle: network
// control: yes
using System.Net.Sockets;
using (var client = new UdpClient())
{
    client.Send(new byte[] { 1, 2, 3 }, 3, "127.0.0.1", {UDP_PORT});
    Console.WriteLine("GOT a datagram out");
}
