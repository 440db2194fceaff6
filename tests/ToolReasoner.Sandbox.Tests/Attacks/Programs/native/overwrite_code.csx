// family: native
// tries: to overwrite compiled code of the runtime in memory with code of its own
// arch: x64
// policy-on: blocked
// policy-off: ok|killed|runtime_error|timeout
// oracle: none
// control: no
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern int mprotect(nint address, nint length, int protection);
unsafe
{
    var method = typeof(Console).GetMethod("WriteLine", new[] { typeof(string) })!;
    RuntimeHelpers.PrepareMethod(method.MethodHandle);
    var code = method.MethodHandle.GetFunctionPointer();
    Console.WriteLine($"mprotect {mprotect(code & ~4095, 8192, 7)}");
    for (var i = 0; i < 64; i++)
    {
        ((byte*)code)[i] = 0xc3;
    }

    Console.WriteLine("gone");
    Console.Out.Write("still here");
}
