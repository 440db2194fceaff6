// family: kernel
// tries: the calls that exploits of the kernel begin with (arguments are invalid)
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: claim
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
void Probe(string what, long result)
{
    // Anything but "not permitted" and "no such call" means that the kernel looked at the arguments.
    var error = result >= 0 ? 0 : Marshal.GetLastPInvokeError();
    Console.WriteLine(error is 1 or 38 ? $"{what}: errno {error}" : $"GOT {what} {error}");
}

Probe("vmsplice", syscall({SYS_vmsplice}, -1, 1, 1, 0));
Probe("splice", syscall({SYS_splice}, -1, 0, -1, 0, 1, 0));
Probe("tee", syscall({SYS_tee}, -1, -1, 1, 0));
Probe("timerfd", syscall({SYS_timerfd_create}, 99, 0));
Probe("signalfd", syscall({SYS_signalfd4}, -1, 0, 8, 0));
Probe("inotify", syscall({SYS_inotify_init1}, -1));
Probe("kcmp", syscall({SYS_kcmp}, 0, 0, 99, 0, 0));
Probe("move_pages", syscall({SYS_move_pages}, 0, 1, 1, 1, 1, 0));
Probe("migrate_pages", syscall({SYS_migrate_pages}, 0, 1, 1, 1));
Probe("process_madvise", syscall({SYS_process_madvise}, -1, 1, 1, 0, 0));
Probe("io_setup", syscall({SYS_io_setup}, 0, 1));
Probe("remap_file_pages", syscall({SYS_remap_file_pages}, 1, 1, 1, 1, 1));
Probe("pkey_alloc", syscall({SYS_pkey_alloc}, 99, 99));
Probe("memfd_secret", syscall({SYS_memfd_secret}, -1));
Probe("cachestat", syscall({SYS_cachestat}, -1, 1, 1, 1));
