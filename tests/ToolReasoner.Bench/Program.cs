using ToolReasoner.Bench;

// Prints tables; asserts nothing. Everything is measured in one run, side by side: the machine is what it is, the ratios hold.
string[] tables = ["answers", "engine", "latency", "inside", "limits", "onnx", "harness"];
var asked = args.Where(arg => arg != "--quick").ToList();
if (asked.Except(tables).Any())
{
    Console.Error.WriteLine($"Usage: ToolReasoner.Bench [--quick] [{string.Join("|", tables)} ...]");
    return 1;
}

var size = args.Contains("--quick") ? BenchSize.Quick : BenchSize.Full;
var programs = ProgramPair.ReadAll(Path.Combine(AppContext.BaseDirectory, "Programs"));
if (asked.Count == 0 || asked.Intersect(["latency", "inside"]).Any())
{
    await BenchEngine.StartAsync();
}

foreach (var table in tables.Where(table => asked.Count == 0 || asked.Contains(table)))
{
    if (table == "answers")
    {
        AnswerBench.Run(size);
        continue;
    }

    await (table switch
    {
        "engine" => EngineBench.RunAsync(size),
        "latency" => LatencyBench.RunAsync(programs, size),
        "onnx" => OnnxBench.RunAsync(size),
        "harness" => HarnessBench.RunAsync(size),
        "inside" => InsideBench.RunAsync(programs, size),
        _ => LimitBench.RunAsync(programs, size),
    });
}

await BenchEngine.EndAsync();
return 0;
