using System.ClientModel;
using Microsoft.Extensions.AI;
using OpenAI;
using ToolReasoner.Hosting;
using ToolReasoner.Problems;
using ToolReasoner.Reasoning;
using ToolReasoner.Recipes;
using ToolReasoner.Sandbox;

// WebApiSample --model:address http://localhost:8000/v1 --model:name qwen2.5-72b
var builder = WebApplication.CreateBuilder(args);
var model = builder.Configuration.GetRequiredSection("model");
var key = new ApiKeyCredential(Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? "none");
var settings = new OpenAIClientOptions { Endpoint = new Uri(model["address"]!) };

builder.Services.AddJailedSandbox();
builder.Services.AddToolReasoner(o => o.UseChatClient(new OpenAIClient(key, settings).GetChatClient(model["name"]!).AsIChatClient()).UseRecipe(Recipe.Cosc));
var app = builder.Build();

// The answer, and how far it can be trusted.
app.MapPost("/solve", async (Question question, Reasoner reasoner, CancellationToken stop) =>
{
    var solution = await reasoner.SolveAsync(new Problem(question.Text), cancellationToken: stop);
    return new { status = solution.Status.ToString(), solution.Answer, evidence = solution.Evidence?.What, solution.Program };
});

// The same as a chat: pieces of the way as they happen, then the answer.
app.MapPost("/chat", (Question question, ReasoningChatClient chat, CancellationToken stop) =>
    TypedResults.ServerSentEvents(chat.GetStreamingResponseAsync(question.Text, cancellationToken: stop)
        .Select(update => string.Concat(update.Contents.Select(content => content is TextReasoningContent step ? step.Text : content is TextContent text ? text.Text : "")))));

app.Run();

internal sealed record Question(string Text);
