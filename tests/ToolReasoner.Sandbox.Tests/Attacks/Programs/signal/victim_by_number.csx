// family: signal
// tries: to kill another process by bare system calls and by descriptor
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: victim
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
void Say(string what, long result) =>
    Console.WriteLine(result >= 0 ? $"GOT {what}" : $"{what}: errno {Marshal.GetLastPInvokeError()}");
Say("tgkill", syscall({SYS_tgkill}, {VICTIM_PID}, {VICTIM_PID}, 9));
Say("dirty tgkill", syscall({SYS_tgkill}, (1L << 32) | {VICTIM_PID}, {VICTIM_PID}, 9));
Say("kill", syscall({SYS_kill}, {VICTIM_PID}, 9));
var descriptor = syscall({SYS_pidfd_open}, {VICTIM_PID}, 0);
Say("pidfd_open", descriptor);
Say("pidfd_send_signal", syscall({SYS_pidfd_send_signal}, descriptor, 9, 0, 0));
