namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>Weekly savings after expenses, until a goal is reached.</summary>
internal static class WeeksToSave
{
    public static Family Family { get; } = new("weeks-to-save", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            var (earned, spent) = (draw.Sized("earned", 15, 40, 150), draw.Int("spent", 3, 14));
            var (saved, goal) = (draw.Int("saved", 10, 90), draw.Sized("goal", 120, 300, 2_000));
            draw.Word("item", "bicycle", "guitar", "camera", "telescope", "tablet", "skateboard");
            var (weeks, money) = (0, saved);
            while (money < goal)
            {
                (weeks, money) = (weeks + 1, money + earned - spent);
            }
            draw.Require(weeks is > 1 and < 60);
            return weeks;
        },
        Statements =
        [
            "@name wants a @item that costs $@goal. @He has $@saved already. Each week @he earns $@earned and spends $@spent. " +
                "After how many weeks can @he {buy it|afford the @item}?",
            "How many weeks must @name save for a $@goal @item if @he starts with $@saved, earns $@earned a week, and spends " +
                "$@spent of that every week?",
            "Every week @name gets $@earned for mowing lawns and pays $@spent for lunch; the rest goes into a jar, in which there " +
                "are $@saved now. In how many weeks will there be at least $@goal for a @item?",
            "A @item costs @goal dollars. @name, who has @saved dollars, puts aside what is left of @his weekly pay of @earned " +
                "dollars after @he has spent @spent dollars. How many full weeks {does it take|does @he need} to have enough?",
            "The price of the @item is $@goal, and $@saved of it lies in @name's drawer. A paper route brings $@earned per week, " +
                "but @name needs $@spent of that for bus fares. How many weeks of work does @he need?",
            "Find the least whole number of weeks after which @name, beginning with $@saved and adding $@earned minus $@spent per " +
                "week, has $@goal or more.",
            "A class collects money for a @item. It has $@saved. Each week it takes in $@earned from a bake sale and pays $@spent " +
                "for ingredients. After how many weeks does it have the $@goal that it needs?",
            "Suppose that $@spent is spent from every weekly wage of $@earned. With $@saved in the bank at the start, what is the " +
                "number of weeks until @name can pay $@goal for a @item?",
            "@name dreams of a @item. Its price: $@goal. @His savings: $@saved. @His allowance: $@earned a week, of which $@spent " +
                "is gone by Sunday. How many allowances does @he have to wait for?",
        ],
        Distractors =
        [
            "@His best friend already has one.",
            "The store also sells a {red|blue} one.",
            "It is a {Monday|Friday} in {May|June}.",
        ],
        Methods =
        [
            new("""
                int needed = @goal - @saved;
                int perWeek = @earned - @spent;
                int weeks = (needed + perWeek - 1) / perWeek;
                """,
                "weeks"),
            new("""
                int weeks = 0;
                int money = @saved;
                while (money < @goal)
                {
                    money += @earned - @spent;
                    weeks++;
                }
                """,
                "weeks"),
            new("int weeks = Enumerable.Range(0, 1000).First(w => @saved + w * (@earned - @spent) >= @goal);", "weeks"),
        ],
        Checks =
        [
            new("", "@saved + @claimed * (@earned - @spent) >= @goal && @saved + (@claimed - 1) * (@earned - @spent) < @goal"),
        ],
        Mistakes =
        [
            new("""
                int perWeek = @earned - @spent;
                int weeks = (@goal - @saved) / perWeek;
                """,
                "weeks", "The division drops the part of a week that is still needed."),
            new("""
                int perWeek = @earned - @spent;
                int weeks = (@goal + perWeek - 1) / perWeek;
                """,
                "weeks", "The money that is there already is left out."),
            new("""
                int perWeek = @earned + @spent;
                int weeks = (@goal - @saved + perWeek - 1) / perWeek;
                """,
                "weeks", "What is spent each week is added to the earnings."),
        ],
    };
}
