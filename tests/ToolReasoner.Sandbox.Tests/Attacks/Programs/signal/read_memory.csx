// family: signal
// tries: to read the memory of another process, where its environment lies
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: claim
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
var local = Marshal.AllocHGlobal(16);
Marshal.WriteInt64(local, Marshal.AllocHGlobal(64));
Marshal.WriteInt64(local, 8, 64);
var remote = Marshal.AllocHGlobal(16);
Marshal.WriteInt64(remote, 0x1000);
Marshal.WriteInt64(remote, 8, 64);
var count = syscall({SYS_process_vm_readv}, {VICTIM_PID}, local, 1, remote, 1, 0);
var error = Marshal.GetLastPInvokeError();
Console.WriteLine(count >= 0 || error == 14 ? "GOT as far as its memory" : $"errno {error}");
