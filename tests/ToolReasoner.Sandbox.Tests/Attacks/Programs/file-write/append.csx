// family: file-write
// tries: to append to a file of the host
// policy-on: blocked
// policy-off: runtime_error|blocked
// oracle: files
// control: yes
using System.IO;
using (var writer = new StreamWriter("{WRITABLE}/victim.txt", append: true))
{
    writer.WriteLine("appended");
}

Console.WriteLine("GOT an append");
