// family: reflection
// tries: to set every static field of the guest to null or zero, so that it fails its next task
// policy-on: blocked
// policy-off: ok|runtime_error|killed|timeout
// oracle: none
// control: no
using System.Reflection;
const BindingFlags All = BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public;
foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies().Where(a => a.FullName!.Contains("uest") || a.FullName.Contains("System.Console")))
{
    foreach (var field in assembly.GetTypes().Where(t => !t.ContainsGenericParameters).SelectMany(t => t.GetFields(All)))
    {
        try
        {
            field.SetValue(null, field.FieldType.IsValueType ? Activator.CreateInstance(field.FieldType) : null);
        }
        catch (Exception)
        {
        }
    }
}
