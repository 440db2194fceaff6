namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>Stones raise the water in a tank; later it goes down again.</summary>
internal static class WaterLevel
{
    public static Family Family { get; } = new("water-level", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            var (length, width) = (draw.Of("length", 10, 20, 25, 30, 40, 50, 60), draw.Of("width", 10, 15, 20, 25, 30, 40));
            var (height, stones) = (draw.Int("height", 8, 40), draw.Int("stones", 2, 12));
            var volume = draw.Set("volume", length * width * draw.Between(1, 4) / draw.Of("parts", 1, 2, 4, 5));
            draw.Require(volume >= 20 && stones * volume % (length * width) == 0 && stones * volume / (length * width) is > 0 and < 30);
            return height + (Enumerable.Repeat(volume, stones).Sum() / (length * width));
        },
        Statements =
        [
            "The base of a fish tank measures @length cm by @width cm. The water in it is @height cm high. @name puts in @stones " +
                "stones of @volume cubic centimeters each, and all are covered by the water. How high is the water now, in cm?",
            "How high, in centimeters, does water stand in a box with a base of @length cm by @width cm after @stones balls with a " +
                "volume of @volume cm³ each have sunk in it, if it stood @height cm high before?",
            "@stones metal cubes, each with a volume of @volume cubic centimeters, lie on the bottom of a basin. Before they were " +
                "put in, the water was @height cm deep. The basin is @length cm long and @width cm wide. {How deep is the water|What " +
                "is the depth of the water in cm}?",
            "Let a tank have a rectangular base of $@length \\times @width$ cm and water up to $@height$ cm. If $@stones$ objects " +
                "of $@volume$ cm$^3$ go under, to what height in cm does the water rise?",
            "A sandbox is @length dm long and @width dm wide, and the sand in it is @height dm deep. @name spreads @stones bags of " +
                "sand in it evenly, each with @volume cubic decimeters. How deep, in dm, is the sand then?",
            "@name pours @stones cans of water into a trough, @volume cubic inches from each can. The trough is @width inches wide " +
                "and @length inches long, and was filled to a height of @height inches. Find the new height of the water in inches.",
            "The water in a rectangular pool rises when @stones blocks of @volume cubic feet each are lowered into it until they " +
                "are covered. The pool is @length ft by @width ft, and the water level was @height ft. What is the level afterwards, " +
                "in ft?",
            "At first the level is @height cm. Then @stones times @volume milliliters (cubic centimeters) are added. The vessel " +
                "has vertical walls, and its floor is a rectangle with sides of @length cm and @width cm. Compute the level in cm.",
            "A glass box is @width cm wide and @length cm long inside. Into the water in it, @height cm deep, @name drops @stones " +
                "glass animals; each takes up @volume cubic centimeters. Nothing spills. What depth in cm does the water reach?",
        ],
        Distractors =
        [
            "It is {12|18|21} degrees outside.",
            "The sun {is shining|has just risen}.",
            "It is a {Monday|Friday} in {May|June}.",
        ],
        Methods =
        [
            new("""
                int added = @stones * @volume;
                int area = @length * @width;
                int rise = added / area;
                int level = @height + rise;
                """,
                "level"),
            new("""
                int before = @length * @width * @height;
                int after = before + @stones * @volume;
                int level = after / (@length * @width);
                """,
                "level"),
            new("var level = @height + new Rational(@stones * @volume, @length * @width);", "level"),
        ],
        Checks =
        [
            new("", "(@claimed - @height) * @length * @width == @stones * @volume"),
        ],
        Mistakes =
        [
            new("""
                int added = @stones * @volume;
                int rise = added / (@length * @width);
                """,
                "rise", "The rise is given instead of the level."),
            new("""
                int added = @stones * @volume;
                int level = @height + added / @length;
                """,
                "level", "The volume is divided by one side only."),
            new("""
                int added = @stones * @volume;
                int level = @height - added / (@length * @width);
                """,
                "level", "The level goes down instead of up."),
        ],
    };
}
