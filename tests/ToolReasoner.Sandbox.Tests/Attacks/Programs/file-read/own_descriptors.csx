// family: file-read
// tries: to list its descriptors and open each one again, for what stands behind it
// policy-on: blocked
// policy-off: ok
// oracle: secret
// control: yes
using System.IO;
foreach (var folder in new[] { "/proc/self/fd", "/dev/fd" })
{
    try
    {
        foreach (var link in Directory.EnumerateFileSystemEntries(folder).ToArray())
        {
            var target = new FileInfo(link).LinkTarget;
            Console.WriteLine($"{link} -> {target}");
            if (target?.StartsWith('/') == true && !target.StartsWith("/dev/") && !target.StartsWith("/proc/") && !target.EndsWith(".dll"))
            {
                using (var reader = new StreamReader(link))
                {
                    var start = new char[80];
                    Console.WriteLine(new string(start, 0, reader.ReadBlock(start)));
                }
            }
        }
    }
    catch (Exception refused)
    {
        Console.WriteLine($"{folder}: {refused.GetType().Name}");
    }
}
