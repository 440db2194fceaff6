// family: file-read
// tries: to read the machine's memory, disks and log
// policy-on: blocked
// policy-off: ok|killed
// oracle: claim
// control: root
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
foreach (var device in new[] { "/dev/mem", "/dev/kmsg", "/dev/vda", "/dev/sda", "/dev/nvme0n1", "/proc/kcore", "/proc/kallsyms", "/dev/port", "/sys/kernel/notes" })
{
    var descriptor = syscall({SYS_openat}, -100, Marshal.StringToCoTaskMemUTF8(device), 0x800);
    Console.WriteLine(descriptor >= 0 ? $"GOT {device}" : $"{device}: errno {Marshal.GetLastPInvokeError()}");
}
