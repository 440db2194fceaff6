// family: frames
// tries: to write random bytes on every descriptor
// policy-on: blocked
// policy-off: killed|runtime_error|blocked|ok
// oracle: none
// control: no
using System.Runtime.InteropServices;
[DllImport("libc")]
static extern nint write(int descriptor, byte[] bytes, nint count);
var random = new Random(1);
for (var descriptor = 3; descriptor <= 20; descriptor++)
{
    var bytes = new byte[5000];
    random.NextBytes(bytes);
    write(descriptor, bytes, bytes.Length);
}

System.Threading.Thread.Sleep(300);
