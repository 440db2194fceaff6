// family: native
// tries: to run bytes of its own from writable, executable memory: execve of a shell
// arch: x64
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: files
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern nint mmap(nint address, nint length, int protection, int flags, int descriptor, nint offset);
long Text(string text) => Marshal.StringToCoTaskMemUTF8(text);
unsafe
{
    // mov rax,rdi; mov rdi,rsi; mov rsi,rdx; mov rdx,rcx; syscall; ret
    byte[] bytes = [0x48, 0x89, 0xf8, 0x48, 0x89, 0xf7, 0x48, 0x89, 0xd6, 0x48, 0x89, 0xca, 0x0f, 0x05, 0xc3];
    var page = mmap(0, 4096, 7, 0x22, -1, 0);
    Console.WriteLine($"page {page != -1}");
    Marshal.Copy(bytes, 0, page, bytes.Length);
    var call = (delegate* unmanaged<long, long, long, long, long>)page;
    var list = Marshal.AllocHGlobal(32);
    Marshal.WriteInt64(list, 0, Text("sh"));
    Marshal.WriteInt64(list, 8, Text("-c"));
    Marshal.WriteInt64(list, 16, Text(": > {WRITABLE}/from-bytes"));
    Marshal.WriteInt64(list, 24, 0);
    var socket = call({SYS_socket}, 2, 1, 0);
    Console.WriteLine(socket >= 0 ? "GOT a socket" : $"socket: {socket}");
    Console.WriteLine($"execve: {call({SYS_execve}, Text("/bin/sh"), list, list + 24)}");
}
