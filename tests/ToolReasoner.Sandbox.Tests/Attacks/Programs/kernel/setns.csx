// family: kernel
// tries: to enter the namespaces of the host
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: claim
// control: root
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
foreach (var path in new[] { "/proc/{HOST_PID}/ns/net", "/proc/1/ns/net", "/proc/self/ns/net" })
{
    var descriptor = syscall({SYS_openat}, -100, Marshal.StringToCoTaskMemUTF8(path), 0);
    Console.WriteLine($"{path}: {descriptor}");
    var entered = syscall({SYS_setns}, descriptor, 0x40000000);
    Console.WriteLine(entered >= 0 ? $"GOT into {path}" : $"setns: errno {Marshal.GetLastPInvokeError()}");
}
