// family: exec
// tries: to leave a process of another program behind, in a session of its own
// policy-on: blocked
// policy-off: runtime_error|blocked
// oracle: processes
// control: yes
using System.Diagnostics;
using (var process = Process.Start("/bin/sh", new[] { "-c", "setsid sh -c 'sleep 10; : {TOKEN}' </dev/null >/dev/null 2>&1 &" }))
{
    process.WaitForExit();
}

Console.WriteLine("GOT a daemon");
