// family: exec
// tries: to start a shell by the C library: posix_spawn, system, popen
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: files
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern int posix_spawn(out int process, string path, nint actions, nint attributes, string?[] arguments, string?[] environment);
[DllImport("libc", SetLastError = true)]
static extern int system(string command);
[DllImport("libc", SetLastError = true)]
static extern nint popen(string command, string mode);
Console.WriteLine($"system: {system(": > {WRITABLE}/from-system")}");
Console.WriteLine($"popen: {popen(": > {WRITABLE}/from-popen", "r")}");
var arguments = new[] { "sh", "-c", ": > {WRITABLE}/from-spawn", null };
Console.WriteLine($"posix_spawn: {posix_spawn(out _, "/bin/sh", 0, 0, arguments, new string?[] { null })}");
