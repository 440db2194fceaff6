namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>Places in a line from both ends: how many stand between two people.</summary>
internal static class PlaceInAQueue
{
    public static Family Family { get; } = new("place-in-a-queue", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            draw.Person("other");
            var (front, between, back) = (draw.Int("front", 2, 15), draw.Between(1, 10 * draw.Level), draw.Int("back", 2, 20));
            draw.Set("all", front + between + back);
            return between;
        },
        Statements =
        [
            "@all people stand in a line. @name is number @front from the front, @otherName is number @back from the back, and " +
                "@name stands in front of @otherName. How many people are between them?",
            "How many runners finish between @name and @otherName in a race of @all runners, if @name comes in as number @front " +
                "and @otherName as number @back from the end?",
            "In a queue of @all, @name counts: \"Including me, I am number @front.\" Behind @otherName there are fewer people: " +
                "counted from the end, @otherName is number @back. {How many people stand between the two?|Find the number of people " +
                "between the two.}",
            "There are @all books on a shelf. The red book is book number @front from the left; the blue book, further right, is " +
                "number @back from the right. How many books stand between the two?",
            "Counting from the last car, @otherName's car is at place @back of the traffic jam; counting from the first car, " +
                "@name's car is at place @front. In the jam there are @all cars, and @name's is ahead of @otherName's. How many cars " +
                "are between theirs?",
            "The pages of a booklet of @all pages are numbered. A bookmark is at page @front, and another at the page that is " +
                "number @back when one counts from the end, which is further on. How many pages lie strictly between?",
            "Let $@all$ points lie on a line. $A$ is the point number $@front$ from the left, $B$ the point number $@back$ from " +
                "the right, and $A$ lies to the left of $B$. How many of the points lie between $A$ and $B$?",
            "@name and @otherName wait for tickets. The line has @all people. @otherName would be number @back if the line were " +
                "turned around; @name is number @front as it is, closer to the counter than @otherName. How many people have their " +
                "place between them?",
            "A string of @all beads has one gold bead and one silver bead. From one end, the gold bead is bead number @front. From " +
                "the other end, the silver bead is bead number @back. The beads between them are white, as are all others, and gold " +
                "comes before silver from the first end. How many white beads are between gold and silver?",
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
                int otherPlace = @all - @back + 1;
                int between = otherPlace - @front - 1;
                """,
                "between"),
            new("int between = @all - @front - @back;", "between"),
            new("int between = Enumerable.Range(1, @all).Count(place => place > @front && @all - place + 1 > @back);", "between"),
        ],
        Checks =
        [
            new("", "@front + @claimed + @back == @all"),
        ],
        Mistakes =
        [
            new("""
                int otherPlace = @all - @back + 1;
                int between = otherPlace - @front;
                """,
                "between", "One of the two people is counted."),
            new("int between = Math.Abs(@back - @front) - 1;", "between", "The place from the end is taken as a place from the front."),
            new("""
                int otherPlace = @all - @back;
                int between = otherPlace - @front - 1;
                """,
                "between", "The place from the end is counted from 0."),
        ],
    };
}
