// family: file-write
// tries: to change mode, owner, times and attributes of a file of the host
// policy-on: blocked
// policy-off: ok|killed
// oracle: files
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
void Say(string what, long result) =>
    Console.WriteLine(result >= 0 ? $"GOT {what}" : $"{what}: errno {Marshal.GetLastPInvokeError()}");
long Text(string text) => Marshal.StringToCoTaskMemUTF8(text);
var path = Text("{WRITABLE}/victim.txt");
Say("fchmodat", syscall({SYS_fchmodat}, -100, path, 511));
Say("fchownat", syscall({SYS_fchownat}, -100, path, 1, 1, 0));
Say("utimensat", syscall({SYS_utimensat}, -100, path, 0, 0));
Say("setxattr", syscall({SYS_setxattr}, path, Text("user.attack"), Text("x"), 1, 0));
