// family: file-write
// tries: to write through the links of its standard streams, opened again
// policy-on: blocked
// policy-off: ok
// oracle: claim
// control: yes
using System.IO;
foreach (var descriptor in new[] { 0, 1, 2, 3, 4 })
{
    try
    {
        using (var stream = new FileStream($"/proc/self/fd/{descriptor}", FileMode.Open, FileAccess.Write))
        {
            Console.WriteLine($"GOT {descriptor}");
        }
    }
    catch (Exception refused)
    {
        Console.WriteLine($"{descriptor}: {refused.GetType().Name}");
    }
}
