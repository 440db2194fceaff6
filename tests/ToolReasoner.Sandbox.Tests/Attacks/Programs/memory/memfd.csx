// family: memory
// tries: to fill nameless files, whose pages count for nobody's resident size
// policy-on: blocked
// policy-off: ok|memory_limit|killed|blocked
// oracle: memory
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
var block = Marshal.AllocHGlobal(1_000_000);
var file = syscall({SYS_memfd_create}, Marshal.StringToCoTaskMemUTF8("x"), 0);
long written = 0;
for (var i = 0; i < {BOMB 3000 700}; i++)
{
    written += Math.Max(0, syscall({SYS_write}, file, block, 1_000_000));
}

System.Threading.Thread.Sleep({BOMB 0 800});
Console.WriteLine(written > 0 ? $"GOT {written} bytes" : "nothing");
