// family: frames
// tries: to write chunks of frames with the mark of its own container: broken ones, a flood of reports, one with a length and nothing behind it
// wall: 3
// policy-on: ok|killed|blocked|runtime_error|timeout|output_limit
// policy-off: ok|killed|runtime_error|timeout|output_limit
// oracle: none
// control: no
using System.Runtime.InteropServices;
[DllImport("libc")]
static extern nint write(int descriptor, byte[] bytes, nint count);
var mark = Environment.GetCommandLineArgs().Where(one => one.Length == 32 && one.All(Uri.IsHexDigit)).Select(Convert.FromHexString).FirstOrDefault() ?? new byte[16];
byte[] Chunk(params byte[] bytes) => mark.Concat(BitConverter.GetBytes((ushort)bytes.Length)).Concat(bytes).ToArray();
void Print(int descriptor, byte[] bytes) => write(descriptor, bytes, bytes.Length);
var broken = Chunk(3, 0, 0, 0, 5, 255, 255, 255);
for (int i = 0; i < 20_000; i++)
{
    Print(1, broken);
    Print(2, Chunk());
}

Print(1, Chunk(255, 255, 255, 127, 5));
Print(1, mark.Concat(new byte[] { 255, 255 }).ToArray());
