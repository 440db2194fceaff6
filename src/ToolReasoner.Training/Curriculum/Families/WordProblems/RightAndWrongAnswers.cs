namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>Points for right answers and points off for wrong ones.</summary>
internal static class RightAndWrongAnswers
{
    public static Family Family { get; } = new("right-and-wrong-answers", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            var (plus, minus) = (draw.Int("plus", 2, 8), draw.Int("minus", 1, 4));
            var (right, wrong) = (draw.Between(3, 12 * draw.Level), draw.Between(1, 8 * draw.Level));
            draw.Set("all", right + wrong);
            draw.Set("points", (plus * right) - (minus * wrong));
            draw.Require((plus * right) > (minus * wrong) && right != wrong);
            return right;
        },
        Statements =
        [
            "On a test a right answer gives @plus points, and a wrong answer takes @minus off. @name answers all @all questions " +
                "and gets @points points. How many answers are right?",
            "How many of @all questions did @name answer correctly if @he has @points points, with @plus points for each correct " +
                "answer and a loss of @minus for each other answer?",
            "For every vase that arrives whole, a carrier is paid $@plus; for every broken one the carrier must pay $@minus. After " +
                "delivering @all vases, the carrier had earned $@points. How many vases were whole?",
            "@name plays @all rounds of a game. @He wins @plus coins in a good round and loses @minus in a bad one, and has " +
                "@points coins more than before. {How many rounds were good?|Find the number of good rounds.}",
            "Let $r + w = @all$ and $@{plus}r - @minus \\cdot w = @points$. What is $r$?",
            "A worker gets $@plus for each day at work and pays $@minus for meals on each day without work. In @all days the " +
                "worker came to $@points. On how many days did the worker work?",
            "@points points is @name's result. The quiz had @all questions, none was left out; each mistake cost @minus points, " +
                "and everything else brought @plus points. Find how many questions @he got right.",
            "A frog climbs @plus steps with each jump up and slides @minus steps down with each bad jump. After @all jumps it is " +
                "@points steps higher. How many jumps went up?",
            "In a shooting contest a hit adds @plus to the score and a miss subtracts @minus. The score was 0 at first, and after " +
                "@all shots it is @points. Determine the number of hits.",
        ],
        Distractors =
        [
            "All of this happens {3|8} km from the sea.",
            "The book with this problem has {120|244|310} pages.",
            "It is {12|18|21} degrees outside.",
        ],
        Methods =
        [
            new("""
                int right = 0;
                while (right * @plus - (@all - right) * @minus != @points)
                {
                    right++;
                }
                """,
                "right"),
            new("""
                int ifAllRight = @all * @plus;
                int lost = ifAllRight - @points;
                int wrong = lost / (@plus + @minus);
                int right = @all - wrong;
                """,
                "right"),
            new("var right = Algebra.Solve(\"@plus*x - @minus*(@all - x) = @points\").Elements[0];", "right"),
        ],
        Checks =
        [
            new("", "@claimed * @plus - (@all - @claimed) * @minus == @points"),
        ],
        Mistakes =
        [
            new("""
                int lost = @all * @plus - @points;
                int wrong = lost / (@plus + @minus);
                """,
                "wrong", "The wrong answers are counted."),
            new("int right = @points / @plus;", "right", "Wrong answers are taken to give nothing."),
            new("""
                int lost = @all * @plus - @points;
                int right = @all - lost / @plus;
                """,
                "right", "A wrong answer is taken to cost only the points that it does not bring."),
        ],
    };
}
