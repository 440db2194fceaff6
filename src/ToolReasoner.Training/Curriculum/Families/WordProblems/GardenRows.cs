namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>Two kinds of rows in a garden, a part eaten, the rest sold.</summary>
internal static class GardenRows
{
    public static Family Family { get; } = new("garden-rows", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            var (rows, perRow, rows2, perRow2) = (draw.Sized("rows", 3, 8, 25), draw.Int("perRow", 6, 20), draw.Int("otherRows", 2, 9), draw.Int("perOther", 5, 18));
            var lost = draw.Int("lost", 3, 25);
            draw.Word("first", "tomato", "pepper", "melon", "cabbage", "pumpkin");
            draw.Word("second", "bean", "carrot", "lettuce", "cucumber", "potato");
            draw.Require(rows != rows2 && perRow != perRow2 && lost < rows * perRow);
            var plants = -lost;
            for (var i = 0; i < rows; i++)
            {
                plants += perRow;
            }
            return plants + (rows2 * perRow2);
        },
        Statements =
        [
            "@name plants @rows rows of @perRow @first plants and @otherRows rows of @perOther @second plants. Hail destroys @lost " +
                "plants. How many plants {are left|survive}?",
            "How many plants grow in a garden with @rows rows of @perRow @first plants each and @otherRows rows of @perOther " +
                "@second plants each, after @lost plants have been pulled out?",
            "Slugs ate @lost plants in @name's garden. There had been @otherRows rows of @second, @perOther plants in every row, " +
                "and @rows rows of @first, @perRow plants in every row. How many plants remain?",
            "A parking lot has @rows rows with @perRow spaces for cars and @otherRows rows with @perOther spaces for vans. @lost " +
                "spaces are closed. Find the number of open spaces.",
            "For a concert, @rows rows of @perRow chairs are put up in the hall and @otherRows rows of @perOther chairs in the " +
                "yard. @lost chairs are broken. On how many chairs can guests sit?",
            "Let there be $@rows$ rows of $@perRow$ trees and $@otherRows$ rows of $@perOther$ bushes. If $@lost$ of these are cut " +
                "down, how many trees and bushes are there in all?",
            "@name's quilt is made of two parts: one has @rows rows of @perRow squares, the other @otherRows rows of @perOther. " +
                "@He leaves @lost squares white and embroiders the rest. How many squares does @he embroider?",
            "All but @lost of the @first and @second plants in the school garden are healthy. The @first plants stand in @rows " +
                "rows of @perRow, the @second plants in @otherRows rows of @perOther. How many healthy plants does the garden have?",
            "@otherRows shelves with @perOther jars and @rows shelves with @perRow bottles stand in the cellar. @lost of the jars " +
                "and bottles are empty. {How many are full|What is the number of full ones}?",
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
                int first = @rows * @perRow;
                int second = @otherRows * @perOther;
                int all = first + second;
                int left = all - @lost;
                """,
                "left"),
            new("""
                int left = -@lost;
                for (int row = 1; row <= @rows + @otherRows; row++)
                {
                    left += row <= @rows ? @perRow : @perOther;
                }
                """,
                "left"),
            new("int left = @rows * @perRow + @otherRows * @perOther - @lost;", "left"),
        ],
        Checks =
        [
            new("", "@claimed + @lost - @rows * @perRow == @otherRows * @perOther"),
        ],
        Mistakes =
        [
            new("int left = (@rows + @otherRows) * (@perRow + @perOther) - @lost;", "left",
                "Rows and plants are added up before they are multiplied."),
            new("int left = @rows * @perRow - @lost;", "left", "The second kind is left out."),
            new("int left = @rows * @perRow + @otherRows * @perOther + @lost;", "left", "The lost ones are added."),
        ],
    };
}
