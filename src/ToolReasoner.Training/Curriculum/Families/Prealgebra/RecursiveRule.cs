namespace ToolReasoner.Training.Curriculum.Families.Prealgebra;

/// <summary>A term of a sequence with a rule from term to term.</summary>
internal static class RecursiveRule
{
    public static Family Family { get; } = new("recursive-rule", Subject.Prealgebra)
    {
        Draw = draw =>
        {
            var start = draw.Int("start", 1, 12);
            var k = draw.Int("k", 2, 4);
            var c = draw.Int("c", 1, 9);
            var n = draw.Int("n", 4, 5 + draw.Level);
            var isMinus = draw.Between(0, 2) == 0;
            draw.Require(!isMinus || (k - 1) * start > c);
            draw.Set("sign", isMinus ? "-" : "+");
            draw.Set("add", isMinus ? "subtracting" : "adding");
            draw.Set("adds", isMinus ? "subtracts" : "adds");
            draw.Set("added", isMinus ? "subtracted" : "added");
            draw.Person();
            var power = 1L;
            for (var i = 1; i < n; i++)
            {
                power *= k;
            }

            return (power * start) + ((isMinus ? -c : c) * (power - 1) / (k - 1));
        },
        Statements =
        [
            "The first term of a sequence is @start. Each next term is found by multiplying the term before by @k and @add @c. What is {term number|the term with number} @n?",
            "A sequence is defined by $a_1 = @start$ and $a_{n+1} = @k a_n @sign @c$. {Find|Compute} $a_{@n}$.",
            "@name writes down @start. To get the next number, @he multiplies by @k and @adds @c. This goes on until @n numbers {stand on the paper|are written}. What is the last one?",
            "What is the $@n$th number in the list that begins with $@start$ and in which each number $x$ is followed by $@k x @sign @c$?",
            "Let $f(x) = @k x @sign @c$. Starting with $@start$ as the first number, $f$ gives each next number. {What is number @n of this list?|Find number @n of this list.}",
            "A machine turns a number into @k times that number, with @c @added. The number @start is put in, and each result is put in again, @n - 1 times in all. What {comes out|is the result} at last?",
            "There are @start bacteria in the first hour. In each following hour there are @k times as many as before, with @c @added. How many are there in hour @n?",
            "Given that $u_1 = @start$ and $u_{i} = @k \\cdot u_{i-1} @sign @c$ for $i \\ge 2$, {determine|find} $u_{@n}$.",
            "Term number @n is wanted of a sequence: the first term is @start, and the rule is \"times @k, then @sign @c\". {Find|Compute} it.",
        ],
        Methods =
        [
            new("""
                int term = @start;
                for (int i = 2; i <= @n; i++)
                {
                    term = @k * term @sign @c;
                }
                """,
                "term"),
            new("""
                int Term(int n) => n == 1 ? @start : @k * Term(n - 1) @sign @c;
                int result = Term(@n);
                """,
                "result"),
            new("int term = Enumerable.Range(2, @n - 1).Aggregate(@start, (a, i) => @k * a @sign @c);", "term"),
        ],
        Mistakes =
        [
            new("""
                int term = @start;
                for (int i = 1; i <= @n; i++)
                {
                    term = @k * term @sign @c;
                }
                """,
                "term", "The rule is applied once too often."),
            new("""
                int term = @start;
                for (int i = 2; i < @n; i++)
                {
                    term = @k * term @sign @c;
                }
                """,
                "term", "The rule is applied once too little."),
            new("""
                int term = @start;
                for (int i = 2; i <= @n; i++)
                {
                    term = @k * (term @sign @c);
                }
                """,
                "term", "The multiplication comes before the other step."),
        ],
    };
}
