// family: reflection
// tries: to load an assembly of the host
// policy-on: blocked
// policy-off: ok
// oracle: claim
// control: yes
using System.Reflection;
using System.Runtime.Loader;
foreach (var load in new Func<Assembly>[]
{
    () => Assembly.LoadFrom("{CANARY_FOLDER}/library.dll"), () => Assembly.LoadFile("{CANARY_FOLDER}/library.dll"),
    () => AssemblyLoadContext.Default.LoadFromAssemblyPath("{CANARY_FOLDER}/library.dll"),
})
{
    try
    {
        Console.WriteLine($"GOT {load().GetName().Name}");
    }
    catch (Exception refused)
    {
        Console.WriteLine(refused.GetType().Name);
    }
}
