// family: output
// tries: to flood past the framework's streams, on bare descriptors
// policy-on: blocked
// policy-off: output_limit
// oracle: output
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern nint write(int descriptor, byte[] bytes, nint count);
var block = new byte[65_536];
Array.Fill(block, (byte)'y');
for (var i = 0; i < {BOMB 4000 30}; i++)
{
    write(1, block, block.Length);
    write(2, block, block.Length);
}
