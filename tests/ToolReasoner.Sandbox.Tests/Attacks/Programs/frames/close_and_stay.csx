// family: frames
// tries: to close every descriptor it was given, so that nobody hears of it, and run on
// wall: 1
// policy-on: blocked
// policy-off: timeout|killed
// oracle: none
// control: no
using System.Runtime.InteropServices;
[DllImport("libc")]
static extern int close(int descriptor);
for (var descriptor = 0; descriptor < 64; descriptor++)
{
    close(descriptor);
}

while (true)
{
}
