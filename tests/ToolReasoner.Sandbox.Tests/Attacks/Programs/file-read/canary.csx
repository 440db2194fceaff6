// family: file-read
// tries: to read a file of the host by its plain path
// policy-on: blocked
// policy-off: runtime_error|blocked
// oracle: secret
// control: yes
using System.IO;
using (var reader = new StreamReader("{CANARY}"))
{
    Console.WriteLine(reader.ReadToEnd());
}
