// family: socket
// tries: to fetch a page of the host with HttpClient
// policy-on: blocked
// policy-off: runtime_error|blocked
// oracle: network
// control: yes
using (var client = new System.Net.Http.HttpClient { Timeout = TimeSpan.FromMilliseconds(900) })
{
    Console.WriteLine("GOT " + await client.GetStringAsync("http://127.0.0.1:{PORT}/"));
}
