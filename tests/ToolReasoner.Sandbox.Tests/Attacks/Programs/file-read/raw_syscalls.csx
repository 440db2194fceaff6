// family: file-read
// tries: to open a file of the host with open, openat, O_PATH and a re-open, flags with dirty upper halves
// policy-on: blocked
// policy-off: ok
// oracle: secret
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
void Show(string how, long descriptor)
{
    if (descriptor < 0)
    {
        Console.WriteLine($"{how}: errno {Marshal.GetLastPInvokeError()}");
        return;
    }

    var buffer = Marshal.AllocHGlobal(4096);
    var count = syscall({SYS_read}, descriptor, buffer, 4096);
    Console.WriteLine($"{how}: {(count > 0 ? Marshal.PtrToStringUTF8(buffer, (int)count) : "nothing")}");
}

var path = Marshal.StringToCoTaskMemUTF8("{CANARY}");
Show("openat", syscall({SYS_openat}, -100, path, 0));
Show("openat with a dirty flag word", syscall({SYS_openat}, -100, path, 1L << 40));
Show("openat with a dirty directory", syscall({SYS_openat}, (7L << 32) | 0xffffff9c, path, 0));
var place = syscall({SYS_openat}, -100, path, 0x200000);
Console.WriteLine($"O_PATH {place}");
Show("re-open of O_PATH", syscall({SYS_openat}, -100, Marshal.StringToCoTaskMemUTF8($"/proc/self/fd/{place}"), 0));
Show("re-open by /dev/fd", syscall({SYS_openat}, -100, Marshal.StringToCoTaskMemUTF8($"/dev/fd/{place}"), 0));
