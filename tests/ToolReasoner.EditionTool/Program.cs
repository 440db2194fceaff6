using ToolReasoner.EditionTool;

// Writes the section `tests` of every task file anew: ORIGINAL is HumanEval.jsonl(.gz), TASKS the folder of task files.
if (args is not [var original, var folder])
{
    Console.Error.WriteLine("usage: ToolReasoner.EditionTool ORIGINAL TASKS");
    return 1;
}

var wrong = 0;
var tests = Edition.ReadTests(original);
foreach (var (number, test) in tests.OrderBy(one => one.Key))
{
    var path = Path.Combine(folder, $"{number:000}.txt");
    try
    {
        File.WriteAllText(path, Edition.WithTests(number, File.ReadAllText(path), test));
    }
    catch (Exception e) when (e is FormatException or FileNotFoundException)
    {
        Console.Error.WriteLine($"{number:000}: {e.Message}");
        wrong++;
    }
}

Console.WriteLine($"{tests.Count - wrong} of {tests.Count} files written.");
return wrong == 0 ? 0 : 1;
