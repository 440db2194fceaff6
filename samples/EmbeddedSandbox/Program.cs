using ToolReasoner.Sandbox;
using ToolReasoner.Sandboxing;

// One sandbox for the life of the app: it keeps a compiler and a few processes warm.
await using var sandbox = await JailedSandbox.StartAsync(new SandboxOptions());
var limits = new SandboxLimits { WallTime = TimeSpan.FromSeconds(5), MemoryBytes = 256L << 20 };

// A program, in a fresh process. What it does wrong is a value, not an exception.
var run = await sandbox.RunAsync(new SandboxProgram("BigInteger.Pow(2, 100) % 1_000_007"), limits);
Console.WriteLine(run.End switch
{
    RunEnd.Completed => $"{run.Output}=> {run.Result}",
    RunEnd.NotCompiled => $"line {run.Diagnostics[0].Line}: {run.Diagnostics[0].Message}",
    RunEnd.Threw threw => $"{threw.Type}: {threw.Message}",
    RunEnd.OverLimit over => over.Message,
    RunEnd.Blocked blocked => blocked.Message,
    RunEnd.Died died => died.Message,
    _ => "",
});

// A session: submissions share variables, functions, types and usings. One that fails leaves the session as it was.
await using var session = await sandbox.OpenSessionAsync(limits);
await session.SubmitAsync(new SandboxProgram("int Square(int n) => n * n; var numbers = new List<int> { 1, 2, 3 };"));
var sum = await session.SubmitAsync(new SandboxProgram("numbers.Sum(Square)"));
Console.WriteLine($"=> {sum.Result}");

// Several ways on from the same point, each on its own.
foreach (var (fork, i) in (await session.ForkAsync(3)).Select((fork, i) => (fork, i)))
{
    await using (fork)
    {
        var next = await fork.SubmitAsync(new SandboxProgram($"numbers.Add({i}); numbers.Sum(Square)"));
        Console.WriteLine($"fork {i} => {next.Result}");
    }
}
