// family: crash
// tries: to end its process as if all were well, past every handler
// policy-on: blocked
// policy-off: killed
// oracle: none
// control: no
using System.Runtime.InteropServices;
[DllImport("libc")]
static extern void _exit(int status);
Console.WriteLine("passed");
_exit(0);
