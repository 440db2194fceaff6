namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>People get on and off: how many are left at the end, and what they pay.</summary>
internal static class PassengersOnABus
{
    public static Family Family { get; } = new("passengers-on-a-bus", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            var start = draw.Sized("start", 8, 25, 60);
            var (off1, on1, off2, on2) = (draw.Int("offOne", 2, 9), draw.Int("onOne", 3, 15), draw.Int("offTwo", 4, 14), draw.Int("onTwo", 1, 12));
            var fare = draw.Int("fare", 2, 6);
            draw.Require(off1 < start && off2 < start - off1 + on1);
            return (start + on1 + on2 - off1 - off2) * fare;
        },
        Statements =
        [
            "A bus leaves with @start passengers. At the first stop @offOne get off and @onOne get on; at the second, @offTwo get " +
                "off and @onTwo get on. Each passenger still on board then pays $@fare. How much do they pay in all?",
            "How many dollars does a ferry collect if each person aboard pays $@fare after the second island, when @start people " +
                "set out, @offOne left and @onOne joined at the first island, and @offTwo left and @onTwo joined at the second?",
            "@name owns @start sheep. In spring @he sells @offOne and @onOne lambs are born; in autumn @he sells @offTwo and buys " +
                "@onTwo. Vaccine for each of @his sheep now costs $@fare. What does @he pay for all of them, in dollars?",
            "At noon @start guests sat in a cafe. By one o'clock @onOne had come and @offOne had gone. By two, @onTwo had come and " +
                "@offTwo had gone. Everyone in the cafe then ordered a juice for $@fare. How much did the juices cost together?",
            "A library shelf held @start books. @offOne were borrowed, @onOne were brought back, another @offTwo were borrowed and " +
                "another @onTwo brought back. A cover for each book on the shelf costs $@fare. {Find|Compute} the cost of covers for " +
                "all of them, in dollars.",
            "Let a train start with $@start$ people. The changes at two stations are $-@offOne$, $+@onOne$, then $-@offTwo$, " +
                "$+@onTwo$. If everybody on the train buys a drink for $@fare$ dollars now, how many dollars is that?",
            "$@fare is what each player in @name's club pays. The club began the year with @start players. During the first half " +
                "@offOne left and @onOne joined, and during the second half @offTwo left and @onTwo joined. How much do the players " +
                "pay at the end of the year, in dollars?",
            "From a pond with @start fish, @offOne are caught; then @onOne are put in; then @offTwo are caught; then @onTwo more " +
                "are put in. Each fish eats @fare grams of food a day. How many grams of food do the fish eat per day now?",
            "@onTwo people come aboard and @offTwo leave at the last stop of a tram. Before that, at the stop in the park, @onOne " +
                "came aboard and @offOne left, of @start who were in the tram. A ticket is $@fare. What do tickets for all who are in " +
                "the tram now cost?",
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
                int afterFirst = @start - @offOne + @onOne;
                int afterSecond = afterFirst - @offTwo + @onTwo;
                int money = afterSecond * @fare;
                """,
                "money"),
            new("""
                int[] changes = [@start, -@offOne, @onOne, -@offTwo, @onTwo];
                int money = changes.Sum() * @fare;
                """,
                "money"),
            new("int money = (@start + @onOne + @onTwo - @offOne - @offTwo) * @fare;", "money"),
        ],
        Mistakes =
        [
            new("int money = (@start + @offOne + @onOne + @offTwo + @onTwo) * @fare;", "money", "Those who leave are added."),
            new("int people = @start - @offOne + @onOne - @offTwo + @onTwo;", "people",
                "The people are counted, but the money is asked for."),
            new("""
                int people = @start - @offOne + @onOne - @offTwo;
                int money = people * @fare;
                """,
                "money", "The last change is left out."),
        ],
    };
}
