// family: native
// tries: to reach the C library with Marshal alone, without a word of unsafe
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: files
// control: yes
using System.Runtime.InteropServices;
var system = Marshal.GetDelegateForFunctionPointer<Command>(NativeLibrary.GetExport(NativeLibrary.Load("libc.so.6"), "system"));
Console.WriteLine(system(": > {WRITABLE}/by-delegate"));

delegate int Command(string command);
