// family: file-read
// tries: to read the host's environment, command line, descriptors and files through /proc
// policy-on: blocked
// policy-off: ok
// oracle: secret
// control: yes
using System.IO;
foreach (var process in new[] { "{HOST_PID}", "{VICTIM_PID}" })
{
    foreach (var name in new[] { "environ", "cmdline", "maps", "root{CANARY}", $"task/{process}/environ", "mountinfo" })
    {
        try
        {
            var text = File.ReadAllText($"/proc/{process}/{name}").Replace('\0', ' ');
            Console.WriteLine(name + ": " + (name == "maps" ? "GOT maps of " + text.Length : text));
        }
        catch (Exception refused)
        {
            Console.WriteLine(name + ": " + refused.GetType().Name);
        }
    }
}
