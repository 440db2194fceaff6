// family: signal
// tries: to take over another process as a debugger
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: claim
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
var seized = syscall({SYS_ptrace}, 0x4206, {VICTIM_PID});
Console.WriteLine(seized >= 0 ? "GOT hold of it" : $"errno {Marshal.GetLastPInvokeError()}");
