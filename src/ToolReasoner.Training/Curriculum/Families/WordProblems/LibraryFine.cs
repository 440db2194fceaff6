namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>A fine that grows after some days, for several books.</summary>
internal static class LibraryFine
{
    public static Family Family { get; } = new("library-fine", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            var (books, first, later) = (draw.Int("books", 2, 6), draw.Of("first", 10, 15, 20, 25, 30), draw.Of("later", 35, 40, 50, 60, 75));
            var (limit, days) = (draw.Int("limit", 3, 7), draw.Sized("days", 9, 14, 40));
            var cents = 0;
            for (var day = 1; day <= days; day++)
            {
                cents += books * (day <= limit ? first : later);
            }
            return cents / 100m;
        },
        Statements =
        [
            "A library charges @first cents a day for each of the first @limit days that a book is late and @later cents a day " +
                "after that. @name brings back @books books, each @days days late. How many dollars does @he pay?",
            "How many dollars must @name pay for @books books that are @days days late, when the fine for a book is @first cents " +
                "for each day up to day @limit and @later cents for each further day?",
            "@name has kept @books films @days days too long. For one film, the fine is @first cents per day during the first " +
                "@limit days, then @later cents per day. {Find the fine for all films in dollars.|What is the fine for all films in " +
                "dollars?}",
            "The parking machine takes @first cents for each of the first @limit hours and @later cents for each hour after those. " +
                "A firm parks @books cars for @days hours each. What does it pay in dollars?",
            "Let $f(d) = @first d$ for $d \\le @limit$ and $f(d) = @first \\cdot @limit + @later (d - @limit)$ for $d > @limit$ be a " +
                "price in cents. How many dollars is $@books \\cdot f(@days)$?",
            "Water costs @first cents per cubic meter for the first @limit cubic meters of a flat; any more costs @later cents per " +
                "cubic meter. The @books flats of a house use @days cubic meters each. How many dollars does the water for the house " +
                "cost?",
            "For @books rented bikes @name must pay by the day: @later cents a day from day number @limit + 1 on, but only @first " +
                "cents a day before. @He keeps them @days days. What is the price in dollars?",
            "@days days late! So says the note on each of @books books. \"Up to @limit days the fine is @first cents a day, and " +
                "every later day costs @later cents,\" it goes on. Compute the total for all books in dollars.",
            "A phone call abroad costs @first cents a minute in the first @limit minutes and @later cents a minute from then on. " +
                "@name made @books calls of @days minutes each. How much did the calls cost, in dollars?",
        ],
        Distractors =
        [
            "It is a {Monday|Friday} in {May|June}.",
            "A class of {22|25|28} pupils is given this problem.",
            "This is problem number {4|17|32} of a contest.",
        ],
        Methods =
        [
            new("""
                int early = @limit * @first;
                int late = (@days - @limit) * @later;
                int cents = @books * (early + late);
                double fine = cents / 100.0;
                """,
                "fine"),
            new("""
                decimal fine = 0;
                for (int day = 1; day <= @days; day++)
                {
                    fine += @books * (day <= @limit ? @first : @later) / 100m;
                }
                """,
                "fine.ToString(\"0.##\")"),
            new("double fine = @books * (@days * @later - @limit * (@later - @first)) / 100.0;", "fine"),
        ],
        Mistakes =
        [
            new("int cents = @books * (@limit * @first + (@days - @limit) * @later);", "cents", "The result is in cents, not in dollars."),
            new("""
                int cents = @limit * @first + (@days - @limit) * @later;
                double fine = cents / 100.0;
                """,
                "fine", "The fine is for one only."),
            new("""
                int cents = @books * (@limit * @first + @days * @later);
                double fine = cents / 100.0;
                """,
                "fine", "All days are charged at the later rate in addition to the first ones."),
        ],
    };
}
