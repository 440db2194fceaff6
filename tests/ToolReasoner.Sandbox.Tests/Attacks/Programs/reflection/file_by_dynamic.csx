// family: reflection
// tries: to call the file functions through `dynamic` and a compiled expression
// policy-on: blocked
// policy-off: ok|runtime_error
// oracle: secret
// control: yes
using System.Linq.Expressions;
try
{
    dynamic type = "".GetType().Assembly;
    dynamic file = type.GetType("System.IO.File");
    var method = ((Type)file).GetMethod("ReadAllText", new[] { typeof(string) })!;
    Console.WriteLine(Expression.Lambda<Func<string>>(Expression.Call(method, Expression.Constant("{CANARY}"))).Compile()());
}
catch (Exception refused)
{
    Console.WriteLine(refused.GetType().Name);
}
