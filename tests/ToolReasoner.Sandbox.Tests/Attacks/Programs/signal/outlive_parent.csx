// family: signal
// tries: to undo what ties it to its parent: the death signal, dumpable, subreaper, name, keep-capabilities
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: claim
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
void Say(string what, long result) =>
    Console.WriteLine(result >= 0 ? $"GOT {what}" : $"{what}: errno {Marshal.GetLastPInvokeError()}");
Say("PR_SET_PDEATHSIG 0", syscall({SYS_prctl}, 1, 0));
Say("PR_SET_DUMPABLE", syscall({SYS_prctl}, 4, 1));
Say("PR_SET_CHILD_SUBREAPER", syscall({SYS_prctl}, 36, 1));
Say("PR_SET_PTRACER", syscall({SYS_prctl}, 0x59616d61, -1));
Say("PR_SET_KEEPCAPS", syscall({SYS_prctl}, 8, 1));
Say("setsid", syscall({SYS_setsid}));
Say("setpgid", syscall({SYS_setpgid}, 0, 0));
