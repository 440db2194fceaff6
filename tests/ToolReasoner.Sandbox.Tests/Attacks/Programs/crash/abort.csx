// family: crash
// tries: to abort in native code
// policy-on: blocked
// policy-off: killed|runtime_error
// oracle: none
// control: no
using System.Runtime.InteropServices;
[DllImport("libc")]
static extern void abort();
abort();
