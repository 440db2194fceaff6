using System.ClientModel;
using Microsoft.Extensions.AI;
using OpenAI;
using ToolReasoner.Problems;
using ToolReasoner.Reasoning;
using ToolReasoner.Recipes;
using ToolReasoner.Sandbox;

// ConsoleSample ADDRESS MODEL PROBLEM, for example: ConsoleSample http://localhost:8000/v1 qwen2.5-72b "How many primes are below 1000?"
var (address, model, problem) = (args[0], args[1], new Problem(args[2]));
var key = new ApiKeyCredential(Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? "none");
using var client = new OpenAIClient(key, new OpenAIClientOptions { Endpoint = new Uri(address) }).GetChatClient(model).AsIChatClient();
await using var sandbox = await JailedSandbox.StartAsync(new SandboxOptions());

var plan = Recipe.Parse("cosc");
var reasoner = new Reasoner(client, sandbox, plan.Text, plan.Reasoning);

await foreach (var happened in reasoner.SolveStreamingAsync(problem))
{
    switch (happened)
    {
        case ReasoningEvent.Said said:
            Console.Write(said.Text);
            break;
        case ReasoningEvent.Advanced { Trajectory.Last: { Run: not null } turn }:
            Console.WriteLine($"\n{turn.Text}\n");
            break;
        case ReasoningEvent.Finished { Solution: var solution }:
            Console.WriteLine($"\n\n{solution.Answer ?? "no answer"} ({solution.Status}: {solution.Evidence?.What ?? solution.Trajectory.Stop.ToString()})");
            break;
    }
}
