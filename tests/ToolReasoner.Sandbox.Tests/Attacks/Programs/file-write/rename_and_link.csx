// family: file-write
// tries: to move, link and copy files of the host
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
Say("symlinkat", syscall({SYS_symlinkat}, Text("/etc/passwd"), -100, Text("{WRITABLE}/link")));
Say("linkat", syscall({SYS_linkat}, -100, Text("{WRITABLE}/victim.txt"), -100, Text("{WRITABLE}/hard"), 0));
Say("renameat2", syscall({SYS_renameat2}, -100, Text("{WRITABLE}/victim.txt"), -100, Text("{WRITABLE}/renamed.txt"), 0));
