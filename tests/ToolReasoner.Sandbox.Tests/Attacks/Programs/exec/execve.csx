// family: exec
// tries: to become another program: execve, execveat, of a shell, of itself, of the loader
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: files
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
long Text(string text) => Marshal.StringToCoTaskMemUTF8(text);
long List(params string[] texts)
{
    var list = Marshal.AllocHGlobal(8 * (texts.Length + 1));
    for (var i = 0; i < texts.Length; i++)
    {
        Marshal.WriteInt64(list, 8 * i, Text(texts[i]));
    }

    Marshal.WriteInt64(list, 8 * texts.Length, 0);
    return list;
}

var shell = List("sh", "-c", "echo GOT a shell; : > {WRITABLE}/from-exec");
foreach (var path in new[] { "/bin/sh", "/usr/bin/dash", "/bin/busybox", "/lib64/ld-linux-x86-64.so.2", "/proc/self/exe" })
{
    syscall({SYS_execve}, Text(path), shell, List());
    Console.WriteLine($"execve {path}: errno {Marshal.GetLastPInvokeError()}");
    syscall({SYS_execveat}, -100, Text(path), shell, List(), 0);
    Console.WriteLine($"execveat {path}: errno {Marshal.GetLastPInvokeError()}");
}
