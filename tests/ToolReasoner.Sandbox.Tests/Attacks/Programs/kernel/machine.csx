// family: kernel
// tries: what only the master of a machine may: reboot, modules, swap, clock, name, accounting, log, ports (arguments are invalid)
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: claim
// control: root
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
void Probe(string what, long result)
{
    // Anything but "not permitted" and "no such call" means that the kernel looked at the arguments.
    var error = result >= 0 ? 0 : Marshal.GetLastPInvokeError();
    Console.WriteLine(error is 1 or 13 or 38 ? $"{what}: errno {error}" : $"GOT {what} {error}");
}

Probe("settimeofday", syscall({SYS_settimeofday}, 1, 0));
Probe("clock_settime", syscall({SYS_clock_settime}, 0, 1));
Probe("adjtimex", syscall({SYS_adjtimex}, 1));
Probe("sethostname", syscall({SYS_sethostname}, 1, -1));
Probe("swapon", syscall({SYS_swapon}, 1, 0));
Probe("acct", syscall({SYS_acct}, 1));
Probe("quotactl", syscall({SYS_quotactl}, 0, 1, 0, 1));
Probe("syslog", syscall({SYS_syslog}, 3, Marshal.AllocHGlobal(64), 64));
Probe("reboot", syscall({SYS_reboot}, 1, 2, 3, 0));
Probe("init_module", syscall({SYS_init_module}, 1, 1, 1));
Probe("finit_module", syscall({SYS_finit_module}, -1, 1, 0));
Probe("kexec_load", syscall({SYS_kexec_load}, 0, -1, 1, -1));
