// family: native
// tries: to use the 32-bit system call door, where the numbers mean other things: open, fork, socketcall, execve
// arch: x64
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: none
// control: no
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern nint mmap(nint address, nint length, int protection, int flags, int descriptor, nint offset);
unsafe
{
    // push rbx; mov rax,rdi; mov rbx,rsi; mov ecx,edx; xor edx,edx; int 0x80; pop rbx; ret
    byte[] bytes = [0x53, 0x48, 0x89, 0xf8, 0x48, 0x89, 0xf3, 0x89, 0xd1, 0x31, 0xd2, 0xcd, 0x80, 0x5b, 0xc3];
    var page = mmap(0, 4096, 7, 0x62, -1, 0);
    var low = mmap(0, 4096, 3, 0x62, -1, 0);
    Marshal.Copy(bytes, 0, page, bytes.Length);
    Marshal.Copy(Encoding.UTF8.GetBytes("{CANARY}\0"), 0, low, "{CANARY}".Length + 1);
    var call = (delegate* unmanaged<long, long, long, int>)page;
    foreach (var (name, number) in new[] { ("getpid", 20), ("open", 5), ("socketcall", 102), ("mkdir", 39), ("unlink", 10) })
    {
        var result = call(number, low, 0);
        Console.WriteLine(result >= 0 ? $"GOT {name} {result}" : $"{name}: {result}");
    }
}
