// family: secrets
// tries: to find the environment on its own stack, where the kernel put it
// policy-on: blocked
// policy-off: ok
// oracle: secret
// control: yes
using System.Runtime.InteropServices;
var list = Marshal.ReadIntPtr(NativeLibrary.GetExport(NativeLibrary.Load("libc.so.6"), "environ"));
for (var i = 0; Marshal.ReadIntPtr(list, i * 8) is var text && text != 0; i++)
{
    Console.WriteLine(Marshal.PtrToStringUTF8(text));
}
