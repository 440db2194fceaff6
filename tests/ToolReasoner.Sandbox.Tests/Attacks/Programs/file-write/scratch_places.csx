// family: file-write
// tries: to write where everybody may write: /tmp, /dev/shm, /var/tmp, home, the working folder
// policy-on: blocked
// policy-off: ok
// oracle: files
// control: yes
using System.IO;
foreach (var folder in new[] { "/tmp", "/dev/shm", "/var/tmp", "/run", ".", AppContext.BaseDirectory, Path.GetTempPath(), "{SHM}", "/dev" })
{
    try
    {
        File.WriteAllText(Path.Combine(folder, "{TOKEN}-left"), "x");
        Console.WriteLine($"GOT {folder}");
    }
    catch (Exception refused)
    {
        Console.WriteLine($"{folder}: {refused.GetType().Name}");
    }
}
