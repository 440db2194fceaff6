using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ToolReasoner.Benchmarks.Metrics;
using ToolReasoner.Benchmarks.Running;

namespace ToolReasoner.Benchmarks.Reporting;

/// <summary>
/// A run as one page that needs nothing else. What models, programs and data files wrote is untrusted: none of it stands in the HTML. It
/// lies there compressed, in base64, and the page's script puts it in as text. Beside that, the page's own policy lets no other script or
/// style run, refuses markup from texts (trusted types), and forbids every request.
/// </summary>
internal static class HtmlReport
{
    // A page with so much still shows its data at once, and is 0.7 s of work for a browser as a whole.
    private const long MostDialogueBytes = 48 << 20;

    private static readonly string[] s_scripts = ["elements", "data", "program", "plots", "dialogue", "problems", "main"];

    /// <summary>Writes it.</summary>
    /// <param name="to">UTF-8.</param>
    /// <param name="folder">Finished or not.</param>
    /// <param name="metrics">Of the run.</param>
    /// <param name="mostDialogueBytes">Compressed bytes of dialogues that are taken in; the list has all problems.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static void Write(
        Stream to, RunFolder folder, BenchmarkMetrics metrics, long mostDialogueBytes = MostDialogueBytes,
        CancellationToken cancellationToken = default)
    {
        using var chunks = new DialogueChunks(mostDialogueBytes);
        var summary = JsonSerializer.SerializeToUtf8Bytes(Data(folder, metrics, chunks, cancellationToken), PageFormat.Compact.PageData);
        var (style, script) = (Part("page.css"), string.Concat(s_scripts.Select(name => Part(name + ".js"))));
        using var writer = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        foreach (var piece in Part("page.html").Split("{{").SelectMany(piece => piece.Split("}}")))
        {
            switch (piece)
            {
                case "policy":
                    writer.Write(Policy(style, script));
                    break;
                case "style":
                    writer.Write(style);
                    break;
                case "script":
                    writer.Write(script);
                    break;
                case "summary":
                    writer.Write(Convert.ToBase64String(DialogueChunks.Compress(summary)));
                    break;
                case "dialogues":
                    WriteDialogues(writer, chunks.Finish(), cancellationToken);
                    break;
                default:
                    writer.Write(piece);
                    break;
            }
        }
    }

    private static void WriteDialogues(StreamWriter writer, IReadOnlyList<byte[]> chunks, CancellationToken cancellationToken)
    {
        for (var i = 0; i < chunks.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"<script type=\"text/plain\" id=\"chunk-{i}\">"));
            writer.Write(Convert.ToBase64String(chunks[i]));
            writer.Write("</script>\n");
        }
    }

    // Hashes are over the texts as the browser sees them: with line feeds alone.
    private static string Policy(string style, string script) =>
        $"default-src 'none'; script-src '{Hash(script)}'; style-src '{Hash(style)}'; base-uri 'none'; form-action 'none'; "
        + "require-trusted-types-for 'script'; trusted-types 'none'";

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Part(string name)
    {
        using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream("Page/" + name)!;
        return new StreamReader(stream).ReadToEnd().ReplaceLineEndings("\n");
    }

    private static PageData Data(RunFolder folder, BenchmarkMetrics metrics, DialogueChunks chunks, CancellationToken cancellationToken)
    {
        var problems = new Dictionary<string, (SampleResult First, string Statement, List<PageSample> Samples)>(StringComparer.Ordinal);
        folder.ForEachLine((result, statement, line) =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!problems.TryGetValue(result.ProblemId, out var problem))
            {
                problems.Add(result.ProblemId, problem = (result, statement, []));
            }

            var place = chunks.Add(line);
            problem.Samples.Add(new PageSample(
                result.Sample, result.Answer, result.Status, result.Grade.Kind, result.Cost.OutputTokens, place?.Chunk, place?.Line));
        });
        return new PageData(folder.Manifest, metrics, Tables(folder.Manifest, metrics), Notices(folder.Manifest.Settings, metrics),
        [
            .. problems.Values.OrderBy(problem => problem.First.Index).Select(problem => new PageProblem(
                problem.First.ProblemId, problem.Statement, problem.First.Subject, problem.First.Level, problem.First.Reference,
                [.. problem.Samples.OrderBy(sample => sample.Sample)])),
        ]);
    }

    private static List<string> Notices(RunSettings settings, BenchmarkMetrics metrics) =>
    [
        .. metrics.Missing > 0 ? [$"The run is not complete: {metrics.Missing} results are missing."] : Array.Empty<string>(),
        .. settings.Notes,
    ];

    private static List<PageTable> Tables(RunManifest manifest, BenchmarkMetrics metrics)
    {
        static PageTable Of(string title, IReadOnlyList<(string Name, string Value)> rows) =>
            new(title, [], [.. rows.Select(row => (string[])[row.Name.Trim(), row.Value])]);
        static PageTable Groups(string title, IReadOnlyList<GroupResult> groups) => new(
            title, ["", "results", "right", "accuracy", "verified", "tokens each"],
            [.. groups.Select(group => (string[])
            [
                group.Name, Number(group.N), Number(group.Correct), Percent.Of(group.Accuracy), Number(group.Verified),
                Number(group.OutputTokens),
            ])]);
        return
        [
            Of("Result", MetricsTable.Headline(metrics)), Of("Run", RunTable.Of(manifest)),
            Of("Self-correction", MetricsTable.SelfCorrection(metrics)), Of("Verification", MetricsTable.Verifying(metrics)),
            Of("Programs and cost", MetricsTable.Costs(metrics)),
            .. new[] { Groups("By subject", metrics.BySubject), Groups("By level", metrics.ByLevel) }.Where(table => table.Rows.Count > 0),
        ];
    }

    private static string Number(double number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
