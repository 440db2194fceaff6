// family: file-read
// tries: to reach a file of the host through the links of /proc: root, cwd, task, thread-self
// policy-on: blocked
// policy-off: ok
// oracle: secret
// control: yes
using System.IO;
foreach (var root in new[]
{
    "/proc/self/root", "/proc/self/cwd/../../../../../../../../..", "/proc/thread-self/root", "/proc/1/root", "/proc/self/task/../root",
    $"/proc/{Environment.ProcessId}/root", "//../..", "/dev/../.",
})
{
    try
    {
        Console.WriteLine(root + ": " + File.ReadAllText(root + "{CANARY}"));
    }
    catch (Exception refused)
    {
        Console.WriteLine(root + ": " + refused.GetType().Name);
    }
}
