// family: memory
// tries: to map memory by bare system calls, in many ways
// policy-on: blocked
// policy-off: memory_limit
// oracle: memory
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern nint mmap(nint address, nint length, int protection, int flags, int descriptor, nint offset);
for (var i = 0; i < {BOMB 400 7}; i++)
{
    // Populated at once; private and shared in turn.
    mmap(0, 100_000_000, 3, 0x8020 | (i % 2 == 0 ? 1 : 2), -1, 0);
}

System.Threading.Thread.Sleep({BOMB 0 500});
Console.WriteLine("GOT it");
