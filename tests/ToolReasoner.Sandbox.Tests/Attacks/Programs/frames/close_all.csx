// family: frames
// tries: to close every descriptor it was given, and end
// policy-on: blocked
// policy-off: killed|runtime_error|ok
// oracle: none
// control: no
using System.Runtime.InteropServices;
[DllImport("libc")]
static extern int close(int descriptor);
for (var descriptor = 0; descriptor < 64; descriptor++)
{
    close(descriptor);
}
