// family: kernel
// tries: to start a child in new namespaces, by clone and by clone3, whose flags lie behind a pointer
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: claim
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
var arguments = Marshal.AllocHGlobal(88);
Marshal.Copy(new byte[88], 0, arguments, 88);
Marshal.WriteInt64(arguments, 0x10000000);
Marshal.WriteInt64(arguments, 32, 17);
foreach (var (name, start) in new (string, Func<long>)[]
{
    ("clone", () => syscall({SYS_clone}, 0x10000000 | 17)), ("clone3", () => syscall({SYS_clone3}, arguments, 88)),
})
{
    var child = start();
    if (child == 0)
    {
        syscall({SYS_exit_group}, 0);
    }

    Console.WriteLine(child > 0 ? $"GOT {name}" : $"{name}: errno {Marshal.GetLastPInvokeError()}");
}
