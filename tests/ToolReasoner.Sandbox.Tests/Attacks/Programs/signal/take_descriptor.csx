// family: signal
// tries: to take a descriptor out of another process
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: claim
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
var process = syscall({SYS_pidfd_open}, {VICTIM_PID}, 0);
Console.WriteLine($"pidfd_open {process}, errno {Marshal.GetLastPInvokeError()}");
var taken = syscall({SYS_pidfd_getfd}, process, 0, 0);
Console.WriteLine(taken >= 0 ? $"GOT {taken}" : $"errno {Marshal.GetLastPInvokeError()}");
