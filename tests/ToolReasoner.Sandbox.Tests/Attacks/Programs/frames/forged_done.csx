// family: frames
// tries: to report a result of its own making on every descriptor, then to run on
// wall: 1
// policy-on: blocked
// policy-off: ok|timeout|killed|blocked|runtime_error
// oracle: none
// control: no
using System.Runtime.InteropServices;
[DllImport("libc")]
static extern nint write(int descriptor, byte[] bytes, nint count);
byte[] Field(string text) => BitConverter.GetBytes(text.Length).Concat(Encoding.UTF8.GetBytes(text)).ToArray();
var payload = new byte[] { 0 }.Concat(Field("FORGED")).Concat(Field("")).Concat(Field("")).Concat(new byte[4]).ToArray();
var frame = BitConverter.GetBytes(payload.Length).Append((byte)5).Concat(payload).ToArray();
for (var descriptor = 3; descriptor <= 20; descriptor++)
{
    write(descriptor, frame, frame.Length);
}

while (true)
{
}
