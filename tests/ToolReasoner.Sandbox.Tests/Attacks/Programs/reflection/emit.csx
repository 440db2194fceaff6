// family: reflection
// tries: to write code at run time that opens a file
// policy-on: blocked
// policy-off: ok|runtime_error
// oracle: secret
// control: yes
using System.Reflection.Emit;
var method = new DynamicMethod("read", typeof(string), Type.EmptyTypes, typeof(object).Module, skipVisibility: true);
var code = method.GetILGenerator();
code.Emit(OpCodes.Ldstr, "{CANARY}");
code.Emit(OpCodes.Call, typeof(System.IO.File).GetMethod("ReadAllText", new[] { typeof(string) })!);
code.Emit(OpCodes.Ret);
try
{
    Console.WriteLine(((Func<string>)method.CreateDelegate(typeof(Func<string>)))());
}
catch (Exception refused)
{
    Console.WriteLine(refused.GetType().Name);
}
