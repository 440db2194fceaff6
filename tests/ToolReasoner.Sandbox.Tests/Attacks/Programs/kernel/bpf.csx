// family: kernel
// tries: to load a program into the kernel
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: claim
// control: root
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
var map = Marshal.AllocHGlobal(128);
Marshal.Copy(new byte[128], 0, map, 128);
Marshal.WriteInt32(map, 0, 2);
Marshal.WriteInt32(map, 4, 4);
Marshal.WriteInt32(map, 8, 8);
Marshal.WriteInt32(map, 12, 1);
var made = syscall({SYS_bpf}, 0, map, 128);
Console.WriteLine(made >= 0 ? "GOT a map" : $"errno {Marshal.GetLastPInvokeError()}");
