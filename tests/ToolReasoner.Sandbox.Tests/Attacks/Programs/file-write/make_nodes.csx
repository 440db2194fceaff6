// family: file-write
// tries: to make folders, devices and pipes on the host
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
Say("mkdirat", syscall({SYS_mkdirat}, -100, Text("{WRITABLE}/made"), 511));
Say("a pipe", syscall({SYS_mknodat}, -100, Text("{WRITABLE}/pipe"), 4096 + 438, 0));
Say("a device", syscall({SYS_mknodat}, -100, Text("{SHM}/disk"), 0x6000 + 438, (254 << 8) | 0));
Say("a socket", syscall({SYS_mknodat}, -100, Text("{SHM}/socket"), 0xC000 + 438, 0));
