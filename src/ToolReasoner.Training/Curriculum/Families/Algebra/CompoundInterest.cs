using ToolReasoner.Symbolics;

namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>A sum that grows by the same percentage every year, until it passes a target or for some years.</summary>
internal static class CompoundInterest
{
    public static Family Family { get; } = new("compound-interest", Subject.Algebra)
    {
        Draw = draw =>
        {
            draw.Person();
            var p = draw.Of("p", 100, 200, 500, 1000, 1500, 2000, 5000, 8000);
            var r = draw.Of("r", 2, 3, 4, 5, 6, 8, 10, 12, 15);
            var goal = draw.Set("goal", p * draw.Between(12, 18 + 6 * draw.Level) / 10);
            var years = 0;
            var amount = new Rational(p);
            while (amount <= goal)
            {
                amount *= new Rational(100 + r, 100);
                years++;
            }

            return years;
        },
        Statements =
        [
            "@name puts $@p into an account that {pays|earns} @r% interest, compounded annually. After how many full years is there for the first time more than $@goal in the account?",
            "A town has @p people, and the number grows by @r percent every year. What is the least whole number of years after which {it is more than|there are more than} @goal?",
            "Find the smallest positive integer $n$ such that $@p(1 + \\frac{@r}{100})^n > @goal$.",
            "{How many years does it take until|How many years must pass before} an investment of @p dollars at @r% compound interest per year is worth more than @goal dollars? Interest is added once at the end of each year.",
            "Start with @p and increase the number by @r% again and again. How many increases are needed until the number is {above|greater than} @goal?",
            "A pond holds @p fish. Every year their number grows by @r percent. {After how many years|In how many years} will it first exceed @goal, if fractions are kept?",
            "Let $a_0 = @p$ and let each further term be @r% larger than the one before. For which least $n$ is $a_n > @goal$?",
            "@name wants to have more than $@goal. @He now has $@p in a bank that adds @r% at the end of every year, and @he adds nothing else. How many {whole years|years} must @he wait?",
            "The value of a house is @p thousand dollars today and rises by @r% each year. What is the number of the first year at whose end it is worth more than @goal thousand dollars, this year being number 1?",
        ],
        Methods =
        [
            new("""
                double amount = @p;
                int years = 0;
                while (amount <= @goal)
                {
                    amount *= 1 + @r / 100.0;
                    years++;
                }
                """,
                "years"),
            new("""
                Rational amount = @p;
                int years = 0;
                while (amount <= @goal)
                {
                    amount += amount * @r / 100;
                    years++;
                }
                """,
                "years"),
            new("int years = (int)Math.Floor(Math.Log(@goal / @p.0) / Math.Log(1 + @r / 100.0)) + 1;", "years"),
        ],
        Mistakes =
        [
            new("""
                double amount = @p;
                int years = 0;
                while (amount <= @goal)
                {
                    amount += @p * @r / 100.0;
                    years++;
                }
                """,
                "years", "This is simple interest: the interest must be taken of the grown amount."),
            new("int years = (int)(Math.Log(@goal / @p.0) / Math.Log(1 + @r / 100.0));", "years", "Rounding down gives a year in which the target is not passed yet."),
            new("int years = (@goal - @p) * 100 / (@p * @r) + 1;", "years", "The interest on the interest is forgotten."),
        ],
    };
}
