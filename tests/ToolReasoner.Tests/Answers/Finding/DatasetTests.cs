namespace ToolReasoner.Tests.Answers.Finding;

public sealed class DatasetTests
{
    /// <summary>Their only box is empty, and the dataset gives them no answer: the solutions say that there is no such prime.</summary>
    private static readonly string[] s_emptyBoxes = ["train/number_theory/7115.json", "train/number_theory/7117.json"];

    [Theory]
    [InlineData("math/math_train.jsonl.gz", 7500)]
    [InlineData("math/math_test.jsonl.gz", 5000)]
    public void The_box_of_every_solution_of_MATH_is_its_answer(string name, int count)
    {
        var wrong = new List<string>();
        var records = 0;
        foreach (var record in SharedData.Records(name))
        {
            records++;
            var found = AnswerFinder.Find(record.GetProperty("solution").GetString()!);
            var answer = record.GetProperty("answer").GetString()?.Trim();
            var id = record.GetProperty("id").GetString()!;
            if (s_emptyBoxes.Contains(id) ? found?.Source == AnswerSource.Boxed : found?.Text != answer
                || found?.Source != AnswerSource.Boxed)
            {
                wrong.Add($"{id}: {answer} | {found}");
            }
        }

        Assert.Empty(wrong);
        Assert.Equal(count, records);
    }

    [Theory]
    [InlineData("gsm8k/gsm8k_train.jsonl.gz", 7473)]
    [InlineData("gsm8k/gsm8k_test.jsonl.gz", 1319)]
    public void The_last_line_of_every_solution_of_GSM8K_is_its_answer(string name, int count)
    {
        var wrong = new List<string>();
        var records = 0;
        foreach (var record in SharedData.Records(name))
        {
            records++;
            var found = AnswerFinder.Find(record.GetProperty("solution").GetString()!);
            if (found?.Text.Replace(",", "", StringComparison.Ordinal) != record.GetProperty("answer").GetString()
                || found?.Source != AnswerSource.HashMarks)
            {
                wrong.Add($"{record.GetProperty("id")}: {record.GetProperty("answer")} | {found}");
            }
        }

        Assert.Empty(wrong);
        Assert.Equal(count, records);
    }
}
