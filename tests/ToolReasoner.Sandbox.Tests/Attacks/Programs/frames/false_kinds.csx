// family: frames
// tries: to claim to be ready, compiled and failed, as if it were another guest
// policy-on: blocked
// policy-off: killed|runtime_error|blocked|ok
// oracle: none
// control: no
using System.Runtime.InteropServices;
[DllImport("libc")]
static extern nint write(int descriptor, byte[] bytes, nint count);
foreach (var kind in new byte[] { 1, 3, 6, 2, 4, 0, 255 })
{
    for (var descriptor = 3; descriptor <= 20; descriptor++)
    {
        write(descriptor, new byte[] { 4, 0, 0, 0, kind, 0, 0, 0, 0 }, 9);
    }
}

Console.WriteLine("written");
