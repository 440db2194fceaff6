// family: kernel
// tries: to answer page faults itself, as exploits of the kernel do
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: claim
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
var faults = syscall({SYS_userfaultfd}, 1);
Console.WriteLine(faults >= 0 ? "GOT page faults" : $"errno {Marshal.GetLastPInvokeError()}");
