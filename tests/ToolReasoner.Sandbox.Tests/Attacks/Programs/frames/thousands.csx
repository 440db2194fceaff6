// family: frames
// tries: to bury the host under frames of every kind
// policy-on: blocked
// policy-off: killed|runtime_error|blocked|ok|timeout
// oracle: memory
// control: no
using System.Runtime.InteropServices;
[DllImport("libc")]
static extern nint write(int descriptor, byte[] bytes, nint count);
for (var i = 0; i < 20_000; i++)
{
    write(4, new byte[] { 0, 0, 0, 0, (byte)(1 + i % 6) }, 5);
}
