// family: native
// tries: to build a P/Invoke at run time, which no reader of the source sees
// policy-on: blocked
// policy-off: ok|killed|blocked|runtime_error
// oracle: files
// control: yes
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.InteropServices;
var assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("made"), AssemblyBuilderAccess.Run);
var type = assembly.DefineDynamicModule("made").DefineType("Made", TypeAttributes.Public);
type.DefinePInvokeMethod(
    "system", "libc", MethodAttributes.Public | MethodAttributes.Static | MethodAttributes.PinvokeImpl, CallingConventions.Standard,
    typeof(int), new[] { typeof(string) }, CallingConvention.Cdecl, CharSet.Ansi).SetImplementationFlags(MethodImplAttributes.PreserveSig);
Console.WriteLine(type.CreateType().GetMethod("system")!.Invoke(null, new object[] { ": > {WRITABLE}/by-emit" }));
