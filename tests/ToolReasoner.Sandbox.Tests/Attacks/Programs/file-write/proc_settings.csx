// family: file-write
// tries: to write its own settings in /proc: out-of-memory score, dump filter, name, namespaces' maps
// policy-on: blocked
// policy-off: ok
// oracle: claim
// control: yes
using System.IO;
foreach (var (name, value) in new[]
{
    ("oom_score_adj", "0"), ("coredump_filter", "0"), ("comm", "other"), ("timerslack_ns", "50000"), ("autogroup", "0"), ("uid_map", "0 0 1"),
})
{
    try
    {
        File.WriteAllText("/proc/self/" + name, value);
        Console.WriteLine($"GOT {name}");
    }
    catch (Exception refused)
    {
        Console.WriteLine($"{name}: {refused.GetType().Name}");
    }
}
