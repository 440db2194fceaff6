// family: ipc
// tries: to signal to programs in other jails by locks on a file that all can read
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: claim
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
void Say(string what, long result) =>
    Console.WriteLine(result >= 0 ? $"GOT {what}" : $"{what}: errno {Marshal.GetLastPInvokeError()}");
var file = syscall({SYS_openat}, -100, Marshal.StringToCoTaskMemUTF8(typeof(object).Assembly.Location), 0);
Console.WriteLine($"open {file}");
var range = Marshal.AllocHGlobal(32);
Marshal.Copy(new byte[32], 0, range, 32);
Say("flock", syscall({SYS_flock}, file, 6));
Say("a read lock", syscall({SYS_fcntl}, file, 6, range));
Say("an open-file lock", syscall({SYS_fcntl}, file, 37, range));
Say("a lease", syscall({SYS_fcntl}, file, 1024, 0));
Say("a notification", syscall({SYS_fcntl}, file, 1026, 1));
Say("an owner", syscall({SYS_fcntl}, 0, 8, 1));
