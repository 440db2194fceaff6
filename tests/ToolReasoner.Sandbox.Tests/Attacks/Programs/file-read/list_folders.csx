// family: file-read
// tries: to list the folders of the host; the name of one of them is a secret
// policy-on: blocked
// policy-off: ok
// oracle: secret
// control: yes
using System.IO;
foreach (var folder in new[] { "/", "/tmp", "/root", "/home", "/etc", "/dev/shm", "/var/tmp", "/proc" })
{
    try
    {
        var names = Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).ToArray();
        Console.WriteLine($"{folder}: {names.Length}: {string.Join(' ', names)}");
    }
    catch (Exception refused)
    {
        Console.WriteLine($"{folder}: {refused.GetType().Name}");
    }
}
