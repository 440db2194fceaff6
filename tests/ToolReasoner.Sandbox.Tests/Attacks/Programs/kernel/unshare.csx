// family: kernel
// tries: to get namespaces of its own, in which it would be root
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: claim
// control: root
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
foreach (var (name, flag) in new[] { ("files", 0x400L), ("ipc", 0x8000000), ("host name", 0x4000000), ("network", 0x40000000), ("user", 0x10000000) })
{
    var result = syscall({SYS_unshare}, flag);
    Console.WriteLine(result >= 0 ? $"GOT {name}" : $"{name}: errno {Marshal.GetLastPInvokeError()}");
}
