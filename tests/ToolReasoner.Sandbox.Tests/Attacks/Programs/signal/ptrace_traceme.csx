// family: signal
// tries: to have itself traced, so that its parent is told of its signals
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: claim
// control: no
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
var traced = syscall({SYS_ptrace}, 0);
Console.WriteLine(traced >= 0 ? "GOT traced" : $"errno {Marshal.GetLastPInvokeError()}");
