// family: file-read
// tries: to search every process it can see for the environment of the host and its children, such as {VICTIM_PID}
// policy-on: blocked
// policy-off: ok
// oracle: secret
// control: yes
using System.IO;
for (var process = 1; process < 40000; process++)
{
    try
    {
        var path = $"/proc/{process}/environ";
        if (!Directory.Exists($"/proc/{process}"))
        {
            continue;
        }

        var at = File.ReadAllText(path) is var text ? text.IndexOf("{ENV_NAME}", StringComparison.Ordinal) : -1;
        if (at >= 0)
        {
            Console.WriteLine($"{process}: {text.Substring(at, 80)}");
        }
    }
    catch (Exception)
    {
    }
}
