using System.IO.Compression;
using System.Security.Cryptography;
using ToolReasoner.Benchmarks.Datasets;

namespace ToolReasoner.Benchmarks.Tests.Datasets;

/// <summary>Data files: what is read, what is refused and with which words, and which problems are selected.</summary>
public sealed class DatasetTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("benchmarks-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Plain_and_gzipped_files_read_the_same_and_are_known_by_their_bytes()
    {
        var plain = Add("a.jsonl", """{"id":"x","problem":"What is 2+3?","answer":"5","subject":"Algebra","level":3}""");
        var packed = Path.Combine(_folder, "a.jsonl.gz");
        using (var gzip = new GZipStream(File.Create(packed), CompressionLevel.Fastest))
        {
            gzip.Write(File.ReadAllBytes(plain));
        }

        foreach (var path in new[] { plain, packed })
        {
            var file = DataFile.Read(path);
            var problem = Assert.Single(Dataset.Find("jsonl")!.Read(file).Problems);

            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))), file.Sha256);
            Assert.Equal(("x", "What is 2+3?", "5", "Algebra", 3), (problem.Problem.Id, problem.Problem.Text, problem.Reference, problem.Kind, problem.Level));
        }
    }

    [Fact]
    public void The_sources_own_spellings_are_read()
    {
        var gsm8k = Read("jsonl", """{"question":"How many?","answer":"2 and 3 are <<2+3=5>>5.\n#### 1,205"}""");
        var math = Read("jsonl", """{"problem":"What is it?","solution":"It is $\\boxed{\\frac{1}{2}}$.","level":"Level 4","type":"Geometry","unique_id":"test/g/1.json"}""");

        Assert.Equal("1205", gsm8k.Reference);
        Assert.Equal((@"\frac{1}{2}", "Geometry", 4, "test/g/1.json"), (math.Reference, math.Kind, math.Level, math.Problem.Id));
    }

    [Fact]
    public void A_mapping_says_which_fields_hold_what()
    {
        var file = DataFile.Read(Add("a.jsonl", """{"text":"What?","gold":7,"uid":3,"topic":"T"}"""));

        var problem = Assert.Single(Dataset.Find("jsonl")!.Read(file, FieldMap.Parse("problem=text, answer=gold,id=uid,subject=topic")).Problems);

        Assert.Equal(("What?", "7", "3", "T"), (problem.Problem.Text, problem.Reference, problem.Problem.Id, problem.Kind));
        Assert.Contains("problem=FIELD,answer=FIELD", Assert.Throws<BenchmarkException>(() => FieldMap.Parse("question")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("math500", """{"problem":"p","answer":"5"}""", "has 1 problems, and math500 has 500")]
    [InlineData("math", """{"problem":"p","answer":"5","subject":"Grade School"}""", "the subject “Grade School” is none of math's")]
    [InlineData("aime", """{"problem":"p","answer":"1/2"}""", "a whole number from 0 to 999 is expected")]
    [InlineData("aime", """{"problem":"p","answer":"1000"}""", "a whole number from 0 to 999 is expected")]
    [InlineData("jsonl", """{"text":"p","answer":"5"}""", "line 1: there is no problem. Expected by jsonl: a line for each problem with a text \"problem\" or \"question\"")]
    [InlineData("jsonl", """{"problem":"p"}""", "No problem in")]
    [InlineData("jsonl", """{"problem":["p"],"answer":"5"}""", "line 1: \"problem\" must be a text or a number")]
    [InlineData("jsonl", """{"problem":"p","answer":"5" """, "line 1, is no JSON")]
    [InlineData("jsonl", "[1]", "line 1, is no JSON object")]
    [InlineData("jsonl", "", "There is nothing in")]
    public void A_wrong_file_is_refused_with_what_was_expected(string benchmark, string text, string message) =>
        Assert.Contains(message, Assert.Throws<BenchmarkException>(() => Read(benchmark, text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Two_problems_of_one_name_are_refused() =>
        Assert.Contains(
            "line 2: the problem “x” is in line 1 already",
            Assert.Throws<BenchmarkException>(() => Read("jsonl", "{\"id\":\"x\",\"problem\":\"p\",\"answer\":\"5\"}\n{\"id\":\"x\",\"problem\":\"q\",\"answer\":\"5\"}")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Problems_without_an_answer_are_counted_and_left_out()
    {
        var (problems, unanswered) = Dataset.Find("jsonl")!.Read(DataFile.Read(Add("a.jsonl", "{\"problem\":\"p\",\"answer\":null}\n{\"problem\":\"q\",\"answer\":\"5\"}")));

        Assert.Equal((1, 1), (problems.Count, unanswered));
    }

    [Theory]
    [InlineData("math", "math/math_test.jsonl.gz", 5000)]
    [InlineData("math500", "math/math500.jsonl.gz", 500)]
    [InlineData("gsm8k", "gsm8k/gsm8k_test.jsonl.gz", 1319)]
    [InlineData("aime", "competition/aime24.jsonl.gz", 30)]
    [InlineData("aime", "competition/aime25.jsonl.gz", 30)]
    [InlineData("amc", "competition/amc23.jsonl.gz", 40)]
    public void The_real_files_are_read_whole(string benchmark, string name, int count)
    {
        var (problems, unanswered) = Dataset.Find(benchmark)!.Read(DataFile.Read(DataFiles.Find(name)));

        Assert.Equal((count, 0), (problems.Count, unanswered));
    }

    [Theory]
    [InlineData("math500", "gsm8k/gsm8k_test.jsonl.gz")]
    [InlineData("math", "gsm8k/gsm8k_test.jsonl.gz")]
    [InlineData("gsm8k", "math/math500.jsonl.gz")]
    [InlineData("aime", "math/math500.jsonl.gz")]
    [InlineData("math", "humaneval/HumanEval.jsonl.gz")]
    public void A_real_file_of_another_benchmark_is_refused(string benchmark, string name) =>
        Assert.Throws<BenchmarkException>(() => Dataset.Find(benchmark)!.Read(DataFile.Read(DataFiles.Find(name))));

    [Fact]
    public void Filters_come_before_the_limit_and_the_limit_before_the_shards()
    {
        List<GradedProblem> problems = [.. Enumerable.Range(0, 12).Select(i => new GradedProblem(new Problems.Problem($"p{i}") { Id = $"{i}" }, "5") { Kind = i % 2 == 0 ? "Even" : "Odd", Level = i % 3 })];
        string[] Ids(ProblemSelection selection) => [.. selection.Of(problems, out _).Select(one => one.Problem.Problem.Id)];

        Assert.Equal(["0", "2", "4", "6"], Ids(new ProblemSelection { Subjects = ["even"], Limit = 4 }));
        Assert.Equal(["1", "4", "7", "10"], Ids(new ProblemSelection { Levels = [1] }));
        Assert.Equal(["1", "4"], Ids(new ProblemSelection { Limit = 6, Shard = new Shard(1, 3) }));
        Assert.Equal(
            Enumerable.Range(0, 12), Enumerable.Range(0, 5).SelectMany(i => new ProblemSelection { Shard = new Shard(i, 5) }.Of(problems, out _)).Select(one => one.Index).Order());
        Assert.Contains("There are: Even, Odd.", Assert.Throws<BenchmarkException>(() => Ids(new ProblemSelection { Subjects = ["Geometry"] })).Message, StringComparison.Ordinal);
        Assert.Throws<BenchmarkException>(() => Ids(new ProblemSelection { Levels = [5] }));
    }

    [Theory]
    [InlineData("0/4", true)]
    [InlineData("3/4", true)]
    [InlineData("4/4", false)]
    [InlineData("-1/4", false)]
    [InlineData("1", false)]
    [InlineData("1/0", false)]
    public void A_shard_is_written_from_0(string text, bool isOne) => Assert.Equal(isOne ? text : null, Shard.Parse(text)?.ToString());

    private GradedProblem Read(string benchmark, string text) => Dataset.Find(benchmark)!.Read(DataFile.Read(Add("a.jsonl", text))).Problems.Single();

    private string Add(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
