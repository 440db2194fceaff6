using ToolReasoner.Bench;

// Prints tables; asserts nothing. Everything is measured in one run, side by side: the machine is what it is, the ratios hold.
if (args is [not "--quick", ..])
{
    Console.Error.WriteLine("Usage: ToolReasoner.Bench [--quick]");
    return 1;
}

var size = args.Length > 0 ? BenchSize.Quick : BenchSize.Full;
var programs = ProgramPair.ReadAll(Path.Combine(AppContext.BaseDirectory, "Programs"));
await LatencyBench.RunAsync(programs, size);
await InsideBench.RunAsync(programs, size);
await LimitBench.RunAsync(programs, size);
return 0;
