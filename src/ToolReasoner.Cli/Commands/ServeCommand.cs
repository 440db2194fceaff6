using System.CommandLine;
using System.Net;
using Microsoft.Extensions.AI;
using ToolReasoner.Cli.Models;
using ToolReasoner.Cli.Screens;
using ToolReasoner.Cli.Solving;
using ToolReasoner.Hosting;
using ToolReasoner.Reasoning;
using ToolReasoner.Sandbox;
using ToolReasoner.Server;

namespace ToolReasoner.Cli.Commands;

/// <summary><c>toolreasoner serve</c>: a model, or a reasoner over it, behind an OpenAI-compatible endpoint until it is
/// interrupted.</summary>
internal static class ServeCommand
{
    /// <summary>Lines to copy.</summary>
    public const string Examples =
        """
          toolreasoner serve --model onnx:models/phi-4
          toolreasoner serve --model onnx:models/phi-4 --recipe 'vote(8, cosc(rounds=2))' --port 9000
          TOOLREASONER_SERVE_KEY=secret toolreasoner serve --model onnx:models/phi-4 --host 0.0.0.0 --verbose
          curl http://127.0.0.1:8000/v1/chat/completions -H 'Content-Type: application/json' -d '{"messages": [{"role": "user", "content": "2+2?"}]}'

        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(Screen screen)
    {
        var command = new Command(
            "serve", "Serve a model to other programs, as OpenAI's API does. Prints its address, and serves until it is interrupted.")
        {
            SolveOptions.Model, SolveOptions.KeyVariable, ServeOptions.Port, ServeOptions.Host, ServeOptions.Name, ServeOptions.ApiKey,
            ServeOptions.Cors, ServeOptions.MaxConcurrency, ServeOptions.MaxWaiting, ServeOptions.Recipe, RunOptions.Jail,
            RunOptions.Wall, RunOptions.Cpu, RunOptions.Memory, RunOptions.Output, RunOptions.Threads, ServeOptions.Verbose,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, screen, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, Screen screen, CancellationToken cancellationToken)
    {
        var (options, reference) = (ServeOptions.Of(parsed), SolveOptions.ModelOf(parsed));
        var recipe = parsed.GetValue(ServeOptions.Recipe);
        var plan = recipe is null ? null : await RecipeText.PlanAsync(recipe, null, null, SolveOptions.ModelOf(parsed), cancellationToken).ConfigureAwait(false);
        using var model = ChatClients.Create(
            reference, new ModelOptions { ApiKeyVariable = parsed.GetValue(SolveOptions.KeyVariable), MaxRows = options.MaxConcurrency },
            screen.Complain);
        var name = parsed.GetValue(ServeOptions.Name);
        if (plan is null)
        {
            await ServeAsync(new ServedModel(name ?? NameOf(model, reference), model), options, parsed, screen, cancellationToken)
                .ConfigureAwait(false);
            return ExitStatus.Done;
        }

        var sandbox = await JailedSandbox.StartAsync(
            new SandboxOptions { Jail = parsed.GetValue(RunOptions.Jail) ?? JailChoice.Auto, Container = RunOptions.Container }, cancellationToken).ConfigureAwait(false);
        await using (sandbox.ConfigureAwait(false))
        {
            using var reasoner = new ReasoningChatClient(new Reasoner(
                model, sandbox, plan.Text, plan.Reasoning, new WorkbenchOptions { Limits = RunOptions.LimitsOf(parsed) }));
            await ServeAsync(
                new ServedModel(name ?? $"toolreasoner/{plan.Text}", reasoner), options, parsed, screen, cancellationToken)
                    .ConfigureAwait(false);
        }

        return ExitStatus.Done;
    }

    private static async Task ServeAsync(
        ServedModel model, ChatServerOptions options, ParseResult parsed, Screen screen, CancellationToken cancellationToken)
    {
        var lines = new Lock();
        void Note(string line)
        {
            lock (lines)
            {
                screen.Note(line);
            }
        }

        if (!IPAddress.IsLoopback(options.Address))
        {
            Note($"warning: other machines can reach {options.Address}"
                + (options.ApiKey is null ? $", and no key is asked for: set {ServeOptions.KeyVariable}, or leave --host away."
                    : "; what is sent is not encrypted."));
        }

        var server = await StartAsync(model, options with
        {
            Log = parsed.GetValue(ServeOptions.Verbose) ? Note : null, Failed = failed => Note($"the server failed: {failed}"),
        }, cancellationToken).ConfigureAwait(false);
        await using (server.ConfigureAwait(false))
        {
            screen.Output.Write($"{server.Address.ToString().TrimEnd('/')}/v1\n");
            screen.Flush();
            Note($"serving {model.Id}; interrupt to stop.");
            await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(false); // leaving lets running replies end
        }
    }

    private static async Task<ChatServer> StartAsync(ServedModel model, ChatServerOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return await ChatServer.StartAsync([model], options, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException e)
        {
            throw new WrongInputException($"{e.Message} Take another --port, or --port 0 for any free one.");
        }
    }

    private static string NameOf(IChatClient model, ModelReference reference) =>
        (model.GetService(typeof(ChatClientMetadata)) as ChatClientMetadata)?.DefaultModelId
        ?? (reference is ModelReference.Replay replay ? Path.GetFileNameWithoutExtension(replay.File) : "model");
}
