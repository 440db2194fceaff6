using ToolReasoner.Training.Curriculum;

namespace ToolReasoner.Training.Tests.Curriculum;

/// <summary>Every family says what is true, and the parts of the curriculum stay apart.</summary>
public sealed class FamilyTests(SandboxFixture sandbox)
{
    private const int Draws = 2;

    [Fact]
    public async Task All_programs_of_all_families_do_what_they_should()
    {
        var faults = new System.Collections.Concurrent.ConcurrentQueue<string>();
        await Parallel.ForEachAsync(Catalog.Families, TestContext.Current.CancellationToken, async (family, stop) =>
        {
            await using var shared = sandbox.Sandbox.OpenProblem();
            foreach (var fault in await new FamilyCheck(shared).FaultsAsync(family, Draws, seed: 7, stop))
            {
                faults.Enqueue($"{family.Name}: {fault}");
            }
        });
        Assert.Empty(faults);
    }

    [Fact]
    public void There_are_at_least_two_hundred_over_all_subjects_and_one_in_ten_is_held_out()
    {
        Assert.True(Catalog.Families.Count >= 200, $"{Catalog.Families.Count} families");
        Assert.Equal(Enum.GetValues<Subject>(), Catalog.Families.Select(family => family.Subject).Distinct().Order());
        Assert.Equal(Catalog.Families.Count, Catalog.Families.Select(family => family.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.InRange((double)Catalog.Families.Count(family => family.IsHeldOut) / Catalog.Families.Count, 0.06, 0.14);
    }

    [Fact]
    public void Further_statements_belong_to_families_that_are_trained_on()
    {
        var trained = Catalog.Families.Where(family => !family.IsHeldOut).Select(family => family.Name).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(MoreStatements.Families);
        Assert.All(MoreStatements.Families, name => Assert.Contains(name, trained));
    }

    [Fact]
    public void A_draw_is_made_again_in_other_words()
    {
        foreach (var family in Catalog.Families.Where(family => !family.IsHeldOut).Take(20))
        {
            var problem = DrawnProblem.Of(family, Part.Training, 5, 1);
            var again = DrawnProblem.Again(family, problem.DrawSeed, problem.Level, problem.Statement);
            Assert.Equal(problem.Answer.Text, again.Answer.Text);
            Assert.Equal(problem.Values, again.Values);
            var restated = again.Restated(6, seed: 1);
            Assert.NotEmpty(restated);
            Assert.DoesNotContain(problem.Statement, restated.Select(other => other.Statement));
            Assert.All(restated, other => Assert.Equal(problem.Answer.Text, other.Answer.Text));
        }
    }

    [Fact]
    public void A_statement_is_in_one_part_only()
    {
        var training = Statements(Part.Training, 12).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(Statements(Part.SeenFamily, 3), training.Contains);
        Assert.DoesNotContain(Statements(Part.NewPhrasing, 3), training.Contains);
        Assert.DoesNotContain(Statements(Part.NewFamily, 3), training.Contains);
    }

    [Fact]
    public void Phrasings_that_are_held_out_are_never_trained_on()
    {
        foreach (var family in Catalog.Families.Where(family => !family.IsHeldOut))
        {
            var trained = Enumerable.Range(0, 40).Select(number => DrawnProblem.Of(family, Part.Training, 3, number).Phrasing).Distinct().ToList();
            var held = Enumerable.Range(0, 6).Select(number => DrawnProblem.Of(family, Part.NewPhrasing, 3, number).Phrasing).Distinct().ToList();
            Assert.Empty(trained.Intersect(held));
            Assert.NotEmpty(held);
        }
    }

    [Fact]
    public void The_same_seed_draws_the_same_problem()
    {
        var family = Catalog.Families[0];
        var part = family.IsHeldOut ? Part.NewFamily : Part.Training;
        Assert.Equal(DrawnProblem.Of(family, part, 11, 5).Statement, DrawnProblem.Of(family, part, 11, 5).Statement);
        Assert.True(Enumerable.Range(0, 20).Select(number => DrawnProblem.Of(family, part, 11, number).Statement).Distinct().Count() > 10);
    }

    private static IEnumerable<string> Statements(Part part, int each) =>
        from family in Catalog.Families
        where family.IsHeldOut == (part == Part.NewFamily)
        from number in Enumerable.Range(0, each)
        select DrawnProblem.Of(family, part, 5, number).Statement;
}
