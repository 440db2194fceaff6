// family: native
// tries: to call the C library by function pointers that it looked up itself
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: files
// control: yes
using System.Runtime.InteropServices;
unsafe
{
    var library = NativeLibrary.Load("libc.so.6");
    var open = (delegate* unmanaged<byte*, int, int, int>)NativeLibrary.GetExport(library, "open");
    var unlink = (delegate* unmanaged<byte*, int>)NativeLibrary.GetExport(library, "unlink");
    var system = (delegate* unmanaged<byte*, int>)NativeLibrary.GetExport(library, "system");
    fixed (byte* made = "{WRITABLE}/by-pointer\0"u8, victim = "{WRITABLE}/victim.txt\0"u8, command = ": > {WRITABLE}/by-system\0"u8)
    {
        Console.WriteLine($"open {open(made, 0x41, 438)}, unlink {unlink(victim)}, system {system(command)}");
    }
}
