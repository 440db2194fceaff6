// family: signal
// tries: to reach everybody at once: kill(-1) with no signal, its own group with a harmless one
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: claim
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
void Say(string what, long result) =>
    Console.WriteLine(result >= 0 ? $"GOT {what}" : $"{what}: errno {Marshal.GetLastPInvokeError()}");
Say("kill -1", syscall({SYS_kill}, -1, 0));
Say("kill own group", syscall({SYS_kill}, 0, 23));
Say("kill 1", syscall({SYS_kill}, 1, 0));
