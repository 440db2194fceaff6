// family: kernel
// tries: to read and keep keys of the user in the kernel, where the next program finds them
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: claim
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
long Text(string text) => Marshal.StringToCoTaskMemUTF8(text);
var ring = syscall({SYS_keyctl}, 0, -4, 1);
Console.WriteLine(ring >= 0 ? "GOT a ring" : $"errno {Marshal.GetLastPInvokeError()}");
var key = syscall({SYS_add_key}, Text("user"), Text("{TOKEN}"), Text("kept"), 4, -2);
Console.WriteLine(key >= 0 ? "GOT a key" : $"errno {Marshal.GetLastPInvokeError()}");
