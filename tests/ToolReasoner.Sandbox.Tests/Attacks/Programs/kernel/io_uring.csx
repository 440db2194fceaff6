// family: kernel
// tries: to have the kernel do its input and output through a ring, past the filter
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: claim
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
var settings = Marshal.AllocHGlobal(256);
Marshal.Copy(new byte[256], 0, settings, 256);
var ring = syscall({SYS_io_uring_setup}, 8, settings);
var error = Marshal.GetLastPInvokeError();
Console.WriteLine(ring >= 0 ? "GOT a ring" : $"errno {error}");
