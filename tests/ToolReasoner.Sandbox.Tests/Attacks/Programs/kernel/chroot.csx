// family: kernel
// tries: to change its root folder, the old way out
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: claim
// control: root
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
var changed = syscall({SYS_chroot}, Marshal.StringToCoTaskMemUTF8("/"));
Console.WriteLine(changed >= 0 ? "GOT a root" : $"chroot: errno {Marshal.GetLastPInvokeError()}");
var turned = syscall({SYS_pivot_root}, Marshal.StringToCoTaskMemUTF8("/"), Marshal.StringToCoTaskMemUTF8("/"));
Console.WriteLine(turned >= 0 ? "GOT to turn the root" : $"pivot_root: errno {Marshal.GetLastPInvokeError()}");
