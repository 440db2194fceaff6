using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ToolReasoner.Tests.Floors;

/// <summary>Who may know whom, as <c>docs/design.md</c> section 3 says: no arrow sideways or up, between projects and between the core's folders.</summary>
public sealed partial class FloorTests
{
    /// <summary>The core's folders from the ground up; those on one line do not know each other.</summary>
    private static readonly string[][] s_floors =
    [
        ["Problems"], ["Models", "Sandboxing"], ["Trajectories", "Answers"], ["Reasoning"], ["Recipes"], ["Hosting"],
    ];

    private static readonly Dictionary<string, string[]> s_arrows = new()
    {
        ["ToolReasoner.Symbolics"] = [],
        ["ToolReasoner"] = ["ToolReasoner.Symbolics"],
        ["ToolReasoner.Sandbox"] = ["ToolReasoner", "$(GuestProject)"], // the guest, as a file beside it
        ["ToolReasoner.Onnx"] = ["ToolReasoner"],
        ["ToolReasoner.OnnxGenAI"] = ["ToolReasoner.Onnx"],
        ["ToolReasoner.AngouriMath"] = [], // files for the guest
        ["ToolReasoner.Benchmarks"] = ["ToolReasoner"],
        ["ToolReasoner.Training"] = ["ToolReasoner.Benchmarks", "ToolReasoner"],
        ["ToolReasoner.Trainer"] = ["ToolReasoner.Onnx", "ToolReasoner.Training"],
        ["ToolReasoner.Server"] = ["ToolReasoner"],
        ["ToolReasoner.Guest"] = ["ToolReasoner.Symbolics", "AngouriMath.Compat"],
        ["AngouriMath.Compat"] = ["ToolReasoner.Symbolics"],
    };

    private static readonly string s_root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", ".."));

    [Fact]
    public void A_project_knows_only_those_below_it()
    {
        var projects = Directory.GetFiles(Path.Combine(s_root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Path.Combine(s_root, "sandbox"), "*.csproj", SearchOption.AllDirectories))
            .ToDictionary(path => Path.GetFileNameWithoutExtension(path), path => XDocument.Load(path).Descendants("ProjectReference")
                .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'))).ToList());

        Assert.Contains("ToolReasoner", projects.Keys);
        var wrong = from project in projects
                    where s_arrows.ContainsKey(project.Key)
                    from target in project.Value
                    where !s_arrows[project.Key].Contains(target)
                    select $"{project.Key} → {target}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void A_folder_of_the_core_uses_only_lower_ones()
    {
        var core = Path.Combine(s_root, "src", "ToolReasoner");
        var files = Directory.GetDirectories(core)
            .Where(folder => Path.GetFileName(folder) is not ("bin" or "obj"))
            .SelectMany(folder => Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories))
            .ToList();

        Assert.NotEmpty(files);
        Assert.Empty(files.SelectMany(file => Upward(Path.GetRelativePath(core, file).Split('/')[0], File.ReadAllText(file))));
    }

    [Theory]
    [InlineData("Problems", "using ToolReasoner.Reasoning;")]
    [InlineData("Models", "using ToolReasoner.Sandboxing;")]
    [InlineData("Answers", "global using static ToolReasoner.Recipes.Recipe;")]
    [InlineData("Attic", "")]
    public void An_upward_or_sideways_line_is_seen(string folder, string text) => Assert.NotEmpty(Upward(folder, text));

    private static IEnumerable<string> Upward(string folder, string text)
    {
        var floor = FloorOf(folder);
        if (floor < 0)
        {
            return [$"{folder} is no folder of the core: give it a floor here and in docs/design.md"];
        }

        return UsingLine().Matches(text)
            .Select(match => match.Groups["folder"].Value)
            .Where(used => used != folder && FloorOf(used) >= floor)
            .Select(used => $"{folder} → {used}");
    }

    private static int FloorOf(string folder) => Array.FindIndex(s_floors, floor => floor.Contains(folder));

    private static string Here([CallerFilePath] string file = "") => file;

    [GeneratedRegex(@"^\s*(global\s+)?using\s+(static\s+)?(\w+\s*=\s*)?ToolReasoner\.(?<folder>\w+)", RegexOptions.Multiline)]
    private static partial Regex UsingLine();
}
