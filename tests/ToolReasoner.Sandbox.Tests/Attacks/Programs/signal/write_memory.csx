// family: signal
// tries: to write the memory of another process
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: claim
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
var memory = syscall({SYS_openat}, -100, Marshal.StringToCoTaskMemUTF8("/proc/{VICTIM_PID}/mem"), 2);
Console.WriteLine(memory >= 0 ? "GOT its memory" : $"errno {Marshal.GetLastPInvokeError()}");
var local = Marshal.AllocHGlobal(16);
Marshal.WriteInt64(local, Marshal.AllocHGlobal(64));
Marshal.WriteInt64(local, 8, 64);
var count = syscall({SYS_process_vm_writev}, {VICTIM_PID}, local, 1, local, 1, 0);
var error = Marshal.GetLastPInvokeError();
Console.WriteLine(count >= 0 || error == 14 ? "GOT as far as its memory" : $"errno {error}");
