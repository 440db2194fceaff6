// family: frames
// tries: to read what the host sends, its own program and whatever comes next
// wall: 1
// policy-on: blocked
// policy-off: timeout|ok|killed
// oracle: secret
// control: no
using System.Runtime.InteropServices;
[DllImport("libc")]
static extern nint read(int descriptor, byte[] bytes, nint count);
var bytes = new byte[4096];
for (var descriptor = 3; descriptor <= 20; descriptor++)
{
    var count = read(descriptor, bytes, bytes.Length);
    Console.WriteLine($"{descriptor}: {count}");
}
