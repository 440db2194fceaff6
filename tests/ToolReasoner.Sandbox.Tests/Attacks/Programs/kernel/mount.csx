// family: kernel
// tries: to mount a file system over the one it has
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: claim
// control: no
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
long Text(string text) => Marshal.StringToCoTaskMemUTF8(text);
var mounted = syscall({SYS_mount}, Text("x"), Text("{WRITABLE}"), Text("tmpfs"), 0, 0);
Console.WriteLine(mounted >= 0 ? "GOT a mount" : $"mount: errno {Marshal.GetLastPInvokeError()}");
var opened = syscall({SYS_fsopen}, Text("tmpfs"), 0);
Console.WriteLine(opened >= 0 ? "GOT a file system" : $"fsopen: errno {Marshal.GetLastPInvokeError()}");
var tree = syscall({SYS_open_tree}, -100, Text("/"), 1);
Console.WriteLine(tree >= 0 ? "GOT a tree" : $"open_tree: errno {Marshal.GetLastPInvokeError()}");
