// family: kernel
// tries: to turn address randomisation and other guards off
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: claim
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
var old = syscall({SYS_personality}, 0x0440000);
Console.WriteLine(old >= 0 ? "GOT another personality" : $"errno {Marshal.GetLastPInvokeError()}");
