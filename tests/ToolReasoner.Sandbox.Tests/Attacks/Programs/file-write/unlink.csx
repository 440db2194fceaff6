// family: file-write
// tries: to delete files and folders of the host
// policy-on: blocked
// policy-off: ok
// oracle: files
// control: yes
using System.IO;
foreach (var delete in new Action[]
{
    () => File.Delete("{WRITABLE}/victim.txt"), () => Directory.Delete("{WRITABLE}/folder", recursive: true), () => File.Delete("{CANARY}"),
})
{
    try
    {
        delete();
        Console.WriteLine("GOT a deletion");
    }
    catch (Exception refused)
    {
        Console.WriteLine(refused.GetType().Name);
    }
}
