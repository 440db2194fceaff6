// family: exec
// tries: to start a program of the host
// policy-on: blocked
// policy-off: runtime_error|blocked
// oracle: files
// control: yes
using System.Diagnostics;
using (var process = Process.Start("/bin/sh", new[] { "-c", "echo GOT a shell; touch {WRITABLE}/from-shell" }))
{
    process.WaitForExit();
}
