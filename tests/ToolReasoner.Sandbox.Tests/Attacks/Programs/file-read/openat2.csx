// family: file-read
// tries: to open a file of the host with openat2, whose flags lie behind a pointer where seccomp cannot see
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: secret
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
var how = Marshal.AllocHGlobal(24);
Marshal.Copy(new byte[24], 0, how, 24);
var descriptor = syscall({SYS_openat2}, -100, Marshal.StringToCoTaskMemUTF8("{CANARY}"), how, 24);
Console.WriteLine($"openat2 {descriptor}, errno {Marshal.GetLastPInvokeError()}");
var buffer = Marshal.AllocHGlobal(4096);
var count = syscall({SYS_read}, descriptor, buffer, 4096);
Console.WriteLine(count > 0 ? Marshal.PtrToStringUTF8(buffer, (int)count) : "nothing");
