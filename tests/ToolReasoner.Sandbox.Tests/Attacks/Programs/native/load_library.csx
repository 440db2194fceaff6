// family: native
// tries: to load a native library of the host and call it
// policy-on: blocked
// policy-off: ok
// oracle: claim
// control: yes
using System.Runtime.InteropServices;
foreach (var name in new[] { "libutil.so.1", "libcrypt.so.1", "libselinux.so.1", "libmount.so.1", "libtinfo.so.6" })
{
    Console.WriteLine(NativeLibrary.TryLoad(name, out _) ? $"GOT {name}" : $"{name}: no");
}
