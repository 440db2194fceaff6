// family: socket
// tries: to find a socket among its descriptors and send over it
// policy-on: blocked
// policy-off: ok|killed
// oracle: network
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
var address = Marshal.AllocHGlobal(16);
Marshal.Copy(new byte[] { 2, 0, {UDP_PORT} >> 8, {UDP_PORT} & 255, 127, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0 }, 0, address, 16);
for (var descriptor = 5; descriptor < 1024; descriptor++)
{
    var sent = syscall({SYS_sendto}, descriptor, address, 4, 0x40, address, 16);
    if (sent >= 0)
    {
        Console.WriteLine($"GOT out over {descriptor}");
    }
}
