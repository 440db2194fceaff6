// family: reflection
// tries: to use the framework's own private P/Invokes
// policy-on: blocked
// policy-off: ok|runtime_error
// oracle: files
// control: yes
using System.Reflection;
var interop = typeof(object).Assembly.GetType("Interop+Sys") ?? throw new Exception("not there");
foreach (var name in new[] { "Unlink", "RmDir" })
{
    foreach (var method in interop.GetMethods(BindingFlags.Static | BindingFlags.NonPublic)
        .Where(m => m.Name == name && m.GetParameters() is [var one] && one.ParameterType == typeof(string)))
    {
        Console.WriteLine($"{name}: {method.Invoke(null, new object[] { "{WRITABLE}/" + (name == "Unlink" ? "victim.txt" : "folder") })}");
    }
}
