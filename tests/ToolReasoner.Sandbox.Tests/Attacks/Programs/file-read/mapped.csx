// family: file-read
// tries: to map a file of the host into memory
// policy-on: blocked
// policy-off: ok
// oracle: secret
// control: yes
using System.IO;
using System.IO.MemoryMappedFiles;
try
{
    using (var file = MemoryMappedFile.CreateFromFile("{CANARY}", FileMode.Open, null, 0, MemoryMappedFileAccess.Read))
    using (var view = file.CreateViewStream(0, 0, MemoryMappedFileAccess.Read))
    {
        Console.WriteLine(new StreamReader(view).ReadToEnd());
    }
}
catch (Exception refused)
{
    Console.WriteLine(refused.GetType().Name);
}
