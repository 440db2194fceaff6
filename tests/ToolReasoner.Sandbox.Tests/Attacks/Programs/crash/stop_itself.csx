// family: crash
// tries: to stop itself by signal, so that nobody can wait for it, then to kill itself
// wall: 1
// policy-on: blocked
// policy-off: ok|killed|timeout|blocked
// oracle: none
// control: no
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern int raise(int signal);
Console.WriteLine(raise(19));
Console.WriteLine(raise(9));
