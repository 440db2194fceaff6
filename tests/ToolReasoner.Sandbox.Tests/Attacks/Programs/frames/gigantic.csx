// family: frames
// tries: to announce a frame of 4 GB and begin it
// policy-on: blocked
// policy-off: killed|runtime_error|blocked|ok
// oracle: memory
// control: no
using System.Runtime.InteropServices;
[DllImport("libc")]
static extern nint write(int descriptor, byte[] bytes, nint count);
foreach (var length in new[] { uint.MaxValue, 0x7fff_ffffu, 0x4000_0000u })
{
    for (var descriptor = 3; descriptor <= 20; descriptor++)
    {
        write(descriptor, BitConverter.GetBytes(length).Append((byte)5).Concat(new byte[2000]).ToArray(), 2005);
    }
}

System.Threading.Thread.Sleep(300);
