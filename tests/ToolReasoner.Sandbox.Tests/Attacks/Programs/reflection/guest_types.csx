// family: reflection
// tries: to find the guest's own assembly and print the static fields of all its types
// policy-on: blocked
// policy-off: ok|runtime_error
// oracle: secret
// control: no
using System.Reflection;
const BindingFlags All = BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public;
foreach (var type in Assembly.GetEntryAssembly()!.GetTypes())
{
    foreach (var field in type.GetFields(All).Where(f => !type.ContainsGenericParameters))
    {
        try
        {
            Console.WriteLine($"{type.Name}.{field.Name} = {field.GetValue(null)}");
        }
        catch (Exception refused)
        {
            Console.WriteLine($"{field.Name}: {refused.GetType().Name}");
        }
    }
}
