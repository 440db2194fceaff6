// family: frames
// tries: to begin a frame and never end it
// wall: 1
// policy-on: blocked
// policy-off: timeout|killed|blocked
// oracle: none
// control: no
using System.Runtime.InteropServices;
[DllImport("libc")]
static extern nint write(int descriptor, byte[] bytes, nint count);
write(4, new byte[] { 100, 0, 0, 0, 5, 0 }, 6);
System.Threading.Thread.Sleep(-1);
