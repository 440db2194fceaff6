// family: kernel
// tries: to watch the processor's counters of everybody
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: claim
// control: root
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
var what = Marshal.AllocHGlobal(128);
Marshal.Copy(new byte[128], 0, what, 128);
Marshal.WriteInt32(what, 0, 1);
Marshal.WriteInt32(what, 4, 128);
var watch = syscall({SYS_perf_event_open}, what, 0, -1, -1, 0);
Console.WriteLine(watch >= 0 ? "GOT a counter" : $"errno {Marshal.GetLastPInvokeError()}");
