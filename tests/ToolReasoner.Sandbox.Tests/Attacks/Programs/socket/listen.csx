// family: socket
// tries: to open a port of the host and wait for visitors
// policy-on: blocked
// policy-off: runtime_error|blocked
// oracle: claim
// control: yes
using System.Net;
using System.Net.Sockets;
var listener = new TcpListener(IPAddress.Any, 0);
listener.Start();
Console.WriteLine($"GOT port {((IPEndPoint)listener.LocalEndpoint).Port}");
