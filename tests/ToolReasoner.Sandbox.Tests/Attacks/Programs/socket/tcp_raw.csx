// family: socket
// tries: to connect over TCP with bare system calls, also the 32-bit-in-64 numbers
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: network
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
var address = Marshal.AllocHGlobal(16);
Marshal.Copy(new byte[] { 2, 0, {PORT} >> 8, {PORT} & 255, 127, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0 }, 0, address, 16);
foreach (var extra in new[] { 0L, 0x40000000L, 1L << 32 })
{
    var socket = syscall(extra + {SYS_socket}, 2, 1, 0);
    Console.WriteLine(socket < 0 ? $"socket: errno {Marshal.GetLastPInvokeError()}" : $"GOT a socket {socket}");
    Console.WriteLine($"connect: {syscall(extra + {SYS_connect}, socket, address, 16)}");
}
