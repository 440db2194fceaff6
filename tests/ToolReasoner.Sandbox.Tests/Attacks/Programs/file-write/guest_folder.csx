// family: file-write
// tries: to replace the guest itself and the runtime it is started from, for the programs after it
// policy-on: blocked
// policy-off: ok
// oracle: files
// control: no
using System.IO;
foreach (var file in new[]
{
    Path.Combine(AppContext.BaseDirectory, "toolreasoner-guest.dll"), Path.Combine(AppContext.BaseDirectory, "made.txt"),
    typeof(object).Assembly.Location,
})
{
    try
    {
        using (File.Open(file, FileMode.OpenOrCreate, FileAccess.ReadWrite))
        {
            Console.WriteLine($"GOT {file}");
        }
    }
    catch (Exception refused)
    {
        Console.WriteLine($"{Path.GetFileName(file)}: {refused.GetType().Name}");
    }
}
