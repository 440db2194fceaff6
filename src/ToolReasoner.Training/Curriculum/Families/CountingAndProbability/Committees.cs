namespace ToolReasoner.Training.Curriculum.Families.CountingAndProbability;

/// <summary>Committees of some people of two kinds.</summary>
internal static class Committees
{
    public static Family Family { get; } = new("committees", Subject.CountingAndProbability)
    {
        Draw = draw =>
        {
            var m = draw.Int("m", 4, 6 + (2 * draw.Level));
            var w = draw.Int("w", 4, 6 + (2 * draw.Level));
            var a = draw.Int("a", 1, 4);
            var b = draw.Int("b", 1, 4);
            draw.Require(a < m && b < w && a + b > 2);
            draw.Set("k", a + b);
            draw.Person();
            return Naive.Choose(m, a) * Naive.Choose(w, b);
        },
        Statements =
        [
            "A club has @m boys and @w girls. In how many ways can a committee of @a of the boys and @b of the girls be {chosen|formed}?",
            "How many committees with exactly @a men and @b women can be formed from @m men and @w women?",
            "From @m teachers and @w students, @a teachers and @b students are {chosen|picked} for a trip. How many different groups are possible?",
            "A box holds @m red and @w blue marbles, all of different sizes. In how many ways can one {take|choose} @a red and @b blue marbles?",
            "@name packs @a of @his @m shirts and @b of @his @w pairs of pants for a journey. In how many ways can @he {choose|select} what to pack?",
            "{Find|Determine} the number of ways to choose a team of $@k$ people with exactly $@a$ adults and $@b$ children out of $@m$ adults and $@w$ children.",
            "A test has two parts, with @m questions in the first and @w questions in the second. A pupil must answer exactly @a questions of " +
            "the first part and @b of the second. How many {choices|selections} of questions are there?",
            "How many {hands|sets} of @k cards with @a black and @b white cards can be made from @m different black and @w different white cards?",
            "There are @m doctors and @w nurses on a ward. A shift needs @a of the doctors and @b of the " +
            "nurses. In how many different ways can the shift be {filled|put together}?",
        ],
        Methods =
        [
            new("var ways = Combinatorics.Binomial(@m, @a) * Combinatorics.Binomial(@w, @b);", "ways"),
            new("""
                long Choose(int n, int k) => k == 0 ? 1 : Choose(n - 1, k - 1) * n / k;
                var first = Choose(@m, @a);
                var second = Choose(@w, @b);
                """,
                "first * second"),
            new("""
                var first = Combinatorics.Combinations(Enumerable.Range(1, @m), @a).Count();
                var second = Combinatorics.Combinations(Enumerable.Range(1, @w), @b).Count();
                """,
                "first * second"),
        ],
        Mistakes =
        [
            new("",
                "Combinatorics.Binomial(@m, @a) + Combinatorics.Binomial(@w, @b)", "The two choices are made together: their numbers are multiplied, not added."),
            new("", "Combinatorics.Binomial(@m + @w, @a + @b)", "The numbers of the two kinds are not kept."),
            new("", "Combinatorics.Permutations(@m, @a) * Combinatorics.Permutations(@w, @b)", "The order does not matter."),
        ],
    };
}
