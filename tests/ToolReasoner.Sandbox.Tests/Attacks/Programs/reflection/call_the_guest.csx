// family: reflection
// tries: to call every parameterless static method of the guest, its entry point too
// wall: 2
// policy-on: blocked
// policy-off: ok|runtime_error|killed|timeout|output_limit
// oracle: none
// control: no
using System.Reflection;
const BindingFlags All = BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly;
var guest = Assembly.GetEntryAssembly()!;
foreach (var method in guest.GetTypes().SelectMany(type => type.GetMethods(All)).Where(m => m.GetParameters().Length == 0))
{
    try
    {
        Console.WriteLine($"{method.Name}: {method.Invoke(null, null)}");
    }
    catch (Exception refused)
    {
        Console.WriteLine($"{method.Name}: {refused.InnerException?.GetType().Name}");
    }
}

guest.EntryPoint!.Invoke(null, guest.EntryPoint.GetParameters().Length == 0 ? null : new object[] { new[] { "run" } });
