// family: exec
// tries: to write a program into nameless memory and become it
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: files
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
long Text(string text) => Marshal.StringToCoTaskMemUTF8(text);
var file = syscall({SYS_memfd_create}, Text("x"), 0);
Console.WriteLine($"memfd {file}, errno {Marshal.GetLastPInvokeError()}");
var script = "#!/bin/sh\n: > {WRITABLE}/from-memfd\n";
Console.WriteLine($"written {syscall({SYS_write}, file, Text(script), script.Length)}");
var list = Marshal.AllocHGlobal(16);
Marshal.WriteInt64(list, Text("x"));
Marshal.WriteInt64(list, 8, 0);
syscall({SYS_execveat}, file, Text(""), list, list + 8, 0x1000);
Console.WriteLine($"execveat: errno {Marshal.GetLastPInvokeError()}");
syscall({SYS_execve}, Text($"/proc/self/fd/{file}"), list, list + 8);
Console.WriteLine($"execve: errno {Marshal.GetLastPInvokeError()}");
