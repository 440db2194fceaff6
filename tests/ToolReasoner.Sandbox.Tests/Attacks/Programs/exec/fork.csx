// family: exec
// tries: to leave a copy of itself behind that outlives the run: fork, vfork's flags, clone, clone3, a new session
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: processes
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
var arguments = Marshal.AllocHGlobal(88);
Marshal.Copy(new byte[88], 0, arguments, 88);
Marshal.WriteInt64(arguments, 32, 17);
var time = Marshal.AllocHGlobal(16);
Marshal.WriteInt64(time, 10);
Marshal.WriteInt64(time, 8, 0);
syscall({SYS_read}, -1);
for (var way = 0; way < 3; way++)
{
    var child = way switch
    {
        0 => syscall({SYS_clone}, 17), 1 => syscall({SYS_clone}, 17 | 0x8000), _ => syscall({SYS_clone3}, arguments, 88),
    };
    if (child == 0)
    {
        // A lone thread of a copied runtime: system calls only.
        syscall({SYS_setsid});
        syscall({SYS_ppoll}, 0, 0, time, 0, 8);
        syscall({SYS_exit_group}, 0);
    }

    Console.WriteLine(child > 0 ? $"GOT way {way}: {child}" : $"way {way}: errno {Marshal.GetLastPInvokeError()}");
}
