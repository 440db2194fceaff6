// family: ipc
// tries: to type into the terminal of whoever started it
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: claim
// control: no
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
var key = Marshal.StringToCoTaskMemUTF8("x");
for (var descriptor = 0; descriptor < 10; descriptor++)
{
    // TIOCSTI, TIOCLINUX, TIOCSCTTY
    foreach (var request in new[] { 0x5412L, 0x541C, 0x540E, (1L << 32) | 0x5412 })
    {
        if (syscall({SYS_ioctl}, descriptor, request, key) >= 0)
        {
            Console.WriteLine($"GOT {request} on {descriptor}");
        }
    }
}

Console.WriteLine(syscall({SYS_openat}, -100, Marshal.StringToCoTaskMemUTF8("/dev/tty"), 2) >= 0 ? "GOT a terminal" : "no terminal");
