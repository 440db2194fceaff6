// family: frames
// tries: to swap its control descriptors and its output
// policy-on: blocked
// policy-off: killed|runtime_error|blocked|ok|timeout
// oracle: none
// control: no
using System.Runtime.InteropServices;
[DllImport("libc")]
static extern int dup2(int from, int to);
dup2(4, 1);
dup2(3, 0);
dup2(1, 4);
Console.WriteLine("does this go to the host as a frame?");
dup2(2, 4);
dup2(2, 3);
