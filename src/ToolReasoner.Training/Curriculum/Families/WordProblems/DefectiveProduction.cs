namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>Machines make pieces, a percentage is faulty, the good ones are packed.</summary>
internal static class DefectiveProduction
{
    public static Family Family { get; } = new("defective-production", Subject.WordProblems)
    {
        Draw = draw =>
        {
            var (machines, rate, hours) = (draw.Int("machines", 2, 12), draw.Of("rate", 20, 25, 40, 50, 60, 75, 80, 100, 120), draw.Sized("hours", 3, 8, 24));
            var bad = draw.Of("bad", 2, 4, 5, 8, 10, 12, 15, 20);
            var pack = draw.Of("pack", 4, 5, 6, 8, 10, 12, 20, 24);
            draw.Word("piece", "bulb", "toy car", "screw", "bottle", "battery pack", "cup", "chip");
            var all = machines * rate * hours;
            draw.Require(all * bad % 100 == 0 && all * (100 - bad) / 100 % pack == 0);
            return all * (100 - bad) / 100 / pack;
        },
        Statements =
        [
            "A factory has @machines machines. Each makes one @piece after another, @rate an hour, for @hours hours. @bad% of what " +
                "is made is faulty and thrown away. The rest is packed in boxes of @pack. How many boxes are filled?",
            "How many boxes of @pack pieces does a plant fill in @hours hours when each of its @machines machines makes @rate " +
                "pieces an hour and @bad% of the pieces are thrown out as faulty?",
            "Pieces that pass the test go into boxes, @pack in each; @bad% do not pass. @machines machines run @hours hours and " +
                "each turns out @rate pieces every hour. {Find|Compute} the number of full boxes.",
            "@machines bakers bake @rate rolls an hour each, for @hours hours. @bad% of the rolls get burnt. The good rolls are " +
                "sold in bags of @pack. How many bags is that?",
            "On a farm @machines pickers work for @hours hours. In one hour, each picks @rate apples. Of all the apples @bad% are " +
                "rotten; the others go into nets of @pack. How many nets are needed?",
            "In @hours hours each of @machines printers prints @rate cards per hour. @bad percent of the cards are smudged, the " +
                "clean ones are tied into bundles of @pack. What is the number of bundles?",
            "Let $N$ be what $@machines$ machines produce in $@hours$ hours at $@rate$ pieces per hour each. If $@bad\\%$ of $N$ is " +
                "waste and the rest is divided into sets of $@pack$, how many sets are there?",
            "A shift lasts @hours hours. At the end, the inspector rejects @bad% of the output. The rest is shipped in cartons " +
                "with @pack pieces each. There are @machines lines, and a line's output is @rate pieces an hour. How many cartons does " +
                "a shift ship?",
            "Each of @machines hens' houses on a big farm gives @rate eggs a day. Over @hours days @bad% of the eggs break. Trays " +
                "for @pack eggs hold the unbroken ones. How many trays are full?",
        ],
        Distractors =
        [
            "The story is from the year {2009|2018}.",
            "The nearest town has {4000|12000} inhabitants.",
            "A teacher who is {31|45} years old thought up this problem.",
        ],
        Methods =
        [
            new("""
                int made = @machines * @rate * @hours;
                int faulty = made * @bad / 100;
                int good = made - faulty;
                int boxes = good / @pack;
                """,
                "boxes"),
            new("""
                int good = 0;
                for (int hour = 1; hour <= @hours; hour++)
                {
                    good += @machines * @rate * (100 - @bad);
                }
                int boxes = good / 100 / @pack;
                """,
                "boxes"),
            new("""
                var good = @machines * @rate * @hours * (1 - new Rational(@bad, 100));
                var boxes = good / @pack;
                """,
                "boxes"),
        ],
        Mistakes =
        [
            new("""
                int made = @machines * @rate * @hours;
                double boxes = made * @bad / 100.0 / @pack;
                """,
                "boxes", "The faulty ones are packed instead of the good ones."),
            new("double boxes = @machines * @rate * @hours / @pack.0;", "boxes", "The faulty pieces are not taken off."),
            new("""
                int made = @machines * @rate * @hours;
                int good = made - made * @bad / 100;
                """,
                "good", "The good pieces are counted, not the boxes."),
        ],
    };
}
