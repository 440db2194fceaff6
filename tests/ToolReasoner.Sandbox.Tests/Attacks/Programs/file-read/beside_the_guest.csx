// family: file-read
// tries: to read what lies around the folder it was started from
// policy-on: blocked
// policy-off: ok
// oracle: secret
// control: no
using System.IO;
foreach (var up in new[] { "..", "../..", "../../.." })
{
    try
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, up), "*.txt"))
        {
            Console.WriteLine(file + ": " + File.ReadAllText(file));
        }
    }
    catch (Exception refused)
    {
        Console.WriteLine(up + ": " + refused.GetType().Name);
    }
}
