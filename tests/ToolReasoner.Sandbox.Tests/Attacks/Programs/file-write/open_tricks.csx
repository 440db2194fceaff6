// family: file-write
// tries: the odd ways to a descriptor that can write: creat, O_TMPFILE, access mode 3, openat2, dirty flags
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: files
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
void Say(string what, long result) =>
    Console.WriteLine(result >= 0 ? $"GOT {what}" : $"{what}: errno {Marshal.GetLastPInvokeError()}");
long Text(string text) => Marshal.StringToCoTaskMemUTF8(text);
Say("O_WRONLY|O_CREAT", syscall({SYS_openat}, -100, Text("{WRITABLE}/t1"), 0x41, 438));
Say("O_CREAT alone", syscall({SYS_openat}, -100, Text("{WRITABLE}/t2"), 0x40, 438));
Say("O_TMPFILE", syscall({SYS_openat}, -100, Text("{WRITABLE}"), 0x410002, 438));
Say("access mode 3", syscall({SYS_openat}, -100, Text("{WRITABLE}/victim.txt"), 3));
Say("dirty O_WRONLY|O_CREAT", syscall({SYS_openat}, -100, Text("{WRITABLE}/t3"), (1L << 32) | 0x41, (1L << 33) | 438));
var how = Marshal.AllocHGlobal(24);
Marshal.WriteInt64(how, 0x41);
Marshal.WriteInt64(how, 8, 438);
Marshal.WriteInt64(how, 16, 0);
Say("openat2", syscall({SYS_openat2}, -100, Text("{WRITABLE}/t4"), how, 24));
