// family: file-read
// tries: to read the project's own sources
// policy-on: blocked
// policy-off: ok
// oracle: text
// leak: <Project Sdk
// control: yes
using System.IO;
try
{
    foreach (var file in Directory.EnumerateFiles("{PROJECT}/src", "*.csproj", SearchOption.AllDirectories))
    {
        Console.WriteLine(File.ReadAllText(file)[..200]);
    }
}
catch (Exception refused)
{
    Console.WriteLine(refused.GetType().Name);
}

try
{
    Console.WriteLine(File.ReadAllText("{PROJECT}/src/ToolReasoner/ToolReasoner.csproj"));
}
catch (Exception refused)
{
    Console.WriteLine(refused.GetType().Name);
}
