// family: file-write
// tries: to empty a file of the host: truncate, O_TRUNC on a read-only open, fallocate with a hole
// policy-on: blocked
// policy-off: ok|killed
// oracle: files
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
void Say(string what, long result) =>
    Console.WriteLine(result >= 0 ? $"GOT {what}" : $"{what}: errno {Marshal.GetLastPInvokeError()}");
var path = Marshal.StringToCoTaskMemUTF8("{WRITABLE}/victim.txt");
Say("truncate", syscall({SYS_truncate}, path, 1));
Say("O_RDONLY|O_TRUNC", syscall({SYS_openat}, -100, path, 0x200));
Say("O_TRUNC and a dirty flag word", syscall({SYS_openat}, -100, path, (5L << 32) | 0x200));
var descriptor = syscall({SYS_openat}, -100, path, 2);
Say("O_RDWR", descriptor);
Say("hole", syscall({SYS_fallocate}, descriptor, 3, 0, 4));
