// family: file-read
// tries: to read every descriptor that the host may have left open in the child
// policy-on: blocked
// policy-off: ok|timeout
// oracle: secret
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
var buffer = Marshal.AllocHGlobal(4096);
for (var descriptor = 0; descriptor < 1024; descriptor++)
{
    var count = syscall({SYS_pread64}, descriptor, buffer, 4096, 0);
    if (count > 0)
    {
        var text = Marshal.PtrToStringUTF8(buffer, (int)Math.Min(count, 60))!;
        Console.WriteLine($"{descriptor}: " + new string(text.Where(c => c is >= ' ' and < (char)127).ToArray()));
    }
}
