using System.Reflection;
using ToolReasoner.Models;
using ToolReasoner.Problems;
using ToolReasoner.Reasoning;
using ToolReasoner.Tests.Recipes;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Tests.Reasoning;

public sealed class PartTests
{
    private static readonly Trajectory s_start = new Trajectory(Desk.Problem, "test", 7).Add(Author.User, "p");

    [Theory]
    [InlineData("""{"score": 0.5, "confidence": 0.9}""", 0.5, 0.9, null, true)]
    [InlineData("""Judged. {"step_index": 1, "score": -2, "confidence": 7, "critique": "no"} Done.""", -1.0, 1.0, "no", false)]
    [InlineData("""{"score": 1, "confidence": 1, "critique": "\\boxed{5} {is} right"}""", 1.0, 1.0, "\\boxed{5} {is} right", true)]
    [InlineData("""{"score": 1, "confidence": 1, "details": {"tool": true}}""", 1.0, 1.0, null, true)]
    [InlineData("""{"score": 1, "confidence": 0.2} then {"score": -1, "confidence": 0.8}""", -1.0, 0.8, null, false)]
    [InlineData("""{"score": "good", "confidence": 1}""", 0.0, 0.5, null, null)]
    [InlineData("""{"score": 1""", 0.0, 0.5, null, null)]
    [InlineData("{{{{{{{{", 0.0, 0.5, null, null)]
    public void A_score_and_a_confidence_are_read_from_the_last_object_that_has_both(string text, double score, double confidence, string? critique, bool? passes)
    {
        var judgement = Judgements.ScoreAndConfidence(text);

        Assert.Equal((score, confidence, critique, passes), (judgement.Score, judgement.Confidence, judgement.Critique, judgement.Passes));
    }

    [Theory]
    [InlineData("VERDICT: RIGHT", true)]
    [InlineData("VERDICT: WRONG\nNo, wait.\n**VERDICT: RIGHT**", true)]
    [InlineData("verdict: wrong.", false)]
    [InlineData("It is right.", null)]
    public void A_verdict_line_is_read_and_the_last_counts(string text, bool? passes) => Assert.Equal(passes, Judgements.VerdictLine(text).Passes);

    [Theory]
    [InlineData("Off by one.\nNo.", false)]
    [InlineData("**Yes**", true)]
    [InlineData("Is it right? Yes", true)]
    [InlineData("Yes and no, perhaps", null)]
    public void Yes_or_no_is_the_last_word(string text, bool? passes) => Assert.Equal(passes, Judgements.YesNo(text).Passes);

    [Fact]
    public void Questions_are_the_numbered_lines_of_the_last_critique()
    {
        var asked = s_start.Add(Author.Critic, "1. Old?").Add(Author.Critic, "Here they are:\n1. What is a?\n 2) What is b?\n**3. What is c?**\n4. \nIn 2026, d?");

        Assert.Equal(["What is a?", "What is b?", "What is c?"], Questions.In(asked));
        Assert.Empty(Questions.In(s_start));
    }

    [Fact]
    public void A_memory_tells_the_last_lessons_and_withdraws_the_answer()
    {
        var tried = Enumerable.Range(1, 5).Aggregate(s_start, (state, i) => state.Add(Author.Critic, $"lesson {i}")) with { Answer = "4" };

        var told = new Memory(Prompt.Load("reflexion.memory"), most: 2).Share(tried, [tried]);

        Assert.Null(told.Answer);
        Assert.Equal(Author.Peer, told.Last!.Author);
        Assert.Contains("1. lesson 4\n2. lesson 5", told.Last.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("lesson 3", told.Last.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<question>What is 2 + 2?</question>\n\\boxed{4}", "What is 2 + 2?", "4")]
    [InlineData("First <question>old</question>, better: <question> new </question> \\boxed{1}", "new", "1")]
    [InlineData("<question>What is 2 + 2?</question>", null, null)]
    [InlineData("\\boxed{4} <question>What?</question>", null, null)]
    [InlineData("<question></question> \\boxed{4}", null, null)]
    public void A_proposed_problem_has_a_question_and_then_a_claim(string text, string? question, string? claim)
    {
        var proposed = ProblemProposer.Read(text);

        Assert.Equal((question, claim), (proposed?.Problem.Text, proposed?.Claim));
    }

    [Fact]
    public async Task A_proposer_asks_for_a_problem()
    {
        await using var workbench = new Workbench(new ScriptedModel("<question>What is 2 + 2?</question> \\boxed{4}"), Desk.Sandbox());

        var end = await new ProblemProposer(Prompt.Load("agent0.propose").Text).ProposeAsync(s_start, workbench, TestContext.Current.CancellationToken);

        Assert.Equal("4", end.Answer);
    }

    [Theory]
    [InlineData("5 5 5 5", "5", 1.0, false)]
    [InlineData("5 5.0 4 -", "5", 0.5, true)]
    [InlineData("5 - - -", "5", 0.25, false)]
    [InlineData("- -", null, 0.0, false)]
    public void A_share_is_over_all_tries(string answers, string? most, double share, bool holds)
    {
        var tries = answers.Split(' ').Select(answer => answer == "-" ? s_start : s_start with { Answer = answer }).ToList();

        var majority = DifficultyBand.Majority(tries, new AnswerComparer(AnswerPolicy.Math), TestContext.Current.CancellationToken);

        Assert.Equal((most, share), majority);
        Assert.Equal(holds, new DifficultyBand().Holds(share));
    }

    [Fact]
    public void The_parts_of_a_budget_are_the_whole()
    {
        var budget = new Budget { ModelCalls = 13, OutputTokens = 101 };
        var used = new Usage { ModelCalls = 3, OutputTokens = 1 };
        for (var branches = 1; branches < 20; branches++)
        {
            var parts = Enumerable.Range(0, branches).Select(i => budget.Share(used, branches, i)).ToList();

            Assert.Equal(10, parts.Sum(part => part.ModelCalls - used.ModelCalls));
            Assert.Equal(100, parts.Sum(part => part.OutputTokens - used.OutputTokens));
        }
    }

    [Fact]
    public void Nothing_in_the_assembly_knows_a_reference_answer()
    {
        string[] words = ["Gold", "Graded", "ReferenceAnswer", "Reference", "GroundTruth", "Oracle"];
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var own = typeof(Problem).Assembly.GetTypes();
        var inAnswers = own.Where(type => type.Namespace?.StartsWith("ToolReasoner.Answers", StringComparison.Ordinal) == true).ToHashSet();
        var names = own.Except(inAnswers).SelectMany(type => type.GetMembers(all).Select(member => $"{type.FullName}.{member.Name}").Append(type.FullName!))
            .Concat(own.SelectMany(type => type.GetMethods(all)).Where(method => !inAnswers.Contains(method.DeclaringType!)).SelectMany(method => method.GetParameters().Select(one => $"{method.DeclaringType}.{method.Name}({one.Name})")));

        Assert.DoesNotContain(names, name => words.Any(word => Parts(name).Contains(word, StringComparer.OrdinalIgnoreCase)));
        Assert.Equal(["Choices", "Id", "Text"], typeof(Problem).GetProperties().Select(property => property.Name).Order());

        static IEnumerable<string> Parts(string name) => System.Text.RegularExpressions.Regex.Matches(name, "[A-Z]?[a-z]+").Select(match => match.Value);
    }

    [Fact]
    public void The_assembly_refers_to_no_project_that_holds_references() =>
        Assert.DoesNotContain(typeof(Problem).Assembly.GetReferencedAssemblies(), name => name.Name is "ToolReasoner.Benchmarks" or "ToolReasoner.Training");
}
