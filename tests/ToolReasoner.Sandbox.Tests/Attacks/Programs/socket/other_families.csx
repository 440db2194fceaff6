// family: socket
// tries: to open a socket of every family: raw, packet, netlink, vsock, kernel crypto, bluetooth, and a pair
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: claim
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
for (var family = 0; family < 47; family++)
{
    for (var type = 1; type <= 5; type++)
    {
        if (syscall({SYS_socket}, family, type, 0) >= 0)
        {
            Console.WriteLine($"GOT family {family} type {type}");
        }
    }
}

if (syscall({SYS_socketpair}, 1, 1, 0, Marshal.AllocHGlobal(8)) >= 0)
{
    Console.WriteLine("GOT a pair");
}
