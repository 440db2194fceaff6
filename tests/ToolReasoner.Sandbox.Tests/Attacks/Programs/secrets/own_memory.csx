// family: secrets
// tries: to search the top of its stack, where the kernel puts arguments, environment and the program's name
// policy-on: blocked
// policy-off: ok|killed
// oracle: secret
// control: yes
using System.Runtime.InteropServices;
unsafe
{
    var name = *(byte**)NativeLibrary.GetExport(NativeLibrary.Load("libc.so.6"), "program_invocation_name");
    var text = new StringBuilder();
    for (var zeros = 0; zeros < 4; name++)
    {
        zeros = *name == 0 ? zeros + 1 : 0;
        text.Append(*name is >= 32 and < 127 ? (char)*name : '\n');
    }

    Console.WriteLine(text);
}
