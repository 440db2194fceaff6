// family: secrets
// tries: to read the environment of itself, its parent and the first process
// policy-on: blocked
// policy-off: ok
// oracle: secret
// control: yes
using System.IO;
foreach (var process in new[] { "self", "1", "2", "thread-self", "{HOST_PID}", "{VICTIM_PID}" })
{
    foreach (var file in new[] { "environ", "cmdline" })
    {
        try
        {
            Console.WriteLine($"{process}/{file}: " + File.ReadAllText($"/proc/{process}/{file}").Replace('\0', ' '));
        }
        catch (Exception refused)
        {
            Console.WriteLine($"{process}/{file}: {refused.GetType().Name}");
        }
    }
}
