// family: kernel
// tries: to change user, group and capabilities
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: claim
// control: root
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
void Say(string what, long result) =>
    Console.WriteLine(result >= 0 ? $"GOT {what}" : $"{what}: errno {Marshal.GetLastPInvokeError()}");
Say("setgroups", syscall({SYS_setgroups}, 0, 0));
Say("setresgid", syscall({SYS_setresgid}, 0, 0, 0));
Say("setresuid", syscall({SYS_setresuid}, 0, 0, 0));
Say("setuid", syscall({SYS_setuid}, 0));
var header = Marshal.AllocHGlobal(8);
Marshal.WriteInt32(header, 0x20080522);
Marshal.WriteInt32(header, 4, 0);
var all = Marshal.AllocHGlobal(24);
Marshal.Copy(Enumerable.Repeat((byte)255, 24).ToArray(), 0, all, 24);
Say("capset", syscall({SYS_capset}, header, all));
