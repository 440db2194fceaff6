namespace ToolReasoner.Training.Curriculum.Families.Prealgebra;

/// <summary>The chance to draw one of two colors from a bag.</summary>
internal static class MarbleProbability
{
    public static Family Family { get; } = new("marble-probability", Subject.Prealgebra)
    {
        Draw = draw =>
        {
            var r = draw.Sized("r", 2, 9, 40);
            var g = draw.Sized("g", 2, 9, 40);
            var b = draw.Sized("b", 2, 9, 40);
            draw.Person();
            draw.Require(r != g && g != b && r != b);
            var total = r + g + b;
            var divisor = 1;
            for (var i = 2; i <= g; i++)
            {
                divisor = g % i == 0 && total % i == 0 ? i : divisor;
            }

            return $"{g / divisor}/{total / divisor}";
        },
        Statements =
        [
            "A bag holds @r red, @g green and @b blue marbles. One marble is drawn at random. What is the probability that it is green? Express your answer as a {common fraction|fraction in lowest terms}.",
            "{Find|Determine} the probability, as a reduced fraction, that a card drawn at random from @r red, @g green and @b blue cards is green.",
            "@name's drawer has @g green socks, @r red socks and @b blue socks. @He takes one without looking. With what probability is it {green|a green one}?",
            "In a class, @r students chose art, @b chose music and @g chose drama, one each. A student is picked at random. What is the probability that this student chose drama?",
            "A spinner has @r + @g + @b equal sectors, of which @r are red, @g are green and @b are blue. What is the chance that it {stops on|shows} green?",
            "Out of @r apples, @g pears and @b plums, one fruit is chosen at random. {Find|Compute} the probability of a pear as a common fraction.",
            "What fraction of the {marbles|beads} in a jar is green, if there are @r red, @b blue and @g green ones?",
            "Let $p$ be the probability that a random letter of a text with $@r$ letters A, $@g$ letters B and $@b$ letters C is a B. {Find $p$ as a fraction.|What is $p$ as a fraction?}",
            "@r trains, @g buses and @b trams stop at a station each day. One of these vehicles is chosen at random. Find the probability that it is a bus.",
        ],
        Methods =
        [
            new("""
                int total = @r + @g + @b;
                var probability = new Rational(@g, total);
                """,
                "probability"),
            new("""
                string bag = new string('r', @r) + new string('g', @g) + new string('b', @b);
                int green = bag.Count(c => c == 'g');
                var probability = new Rational(green, bag.Length);
                """,
                "probability"),
            new("var probability = 1 - new Rational(@r + @b, @r + @g + @b);", "probability"),
        ],
        Mistakes =
        [
            new("var probability = new Rational(@g, @r + @b);", "probability", "The favorable ones are missing from the total."),
            new("int probability = @g / (@r + @g + @b);", "probability", "The division of whole numbers gives zero."),
            new("var probability = new Rational(@r + @b, @r + @g + @b);", "probability", "This is the probability of the opposite."),
        ],
    };
}
