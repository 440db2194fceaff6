// family: kernel
// tries: to lay a filter of its own over the guest's, one that answers its threads with a lie or a notification
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: claim
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
void Say(string what, long result) =>
    Console.WriteLine(result >= 0 ? $"GOT {what}" : $"{what}: errno {Marshal.GetLastPInvokeError()}");
syscall({SYS_prctl}, 38, 1);
var instruction = Marshal.AllocHGlobal(8);
Marshal.WriteInt64(instruction, 0x7fff0000_00000006);
var program = Marshal.AllocHGlobal(16);
Marshal.WriteInt64(program, 1);
Marshal.WriteInt64(program, 8, instruction);
Say("a filter", syscall({SYS_seccomp}, 1, 0, program));
Say("a listener", syscall({SYS_seccomp}, 1, 8, program));
Say("a filter by prctl", syscall({SYS_prctl}, 22, 2, program));
Say("a ruleset", syscall({SYS_landlock_create_ruleset}, 0, 0, 1));
