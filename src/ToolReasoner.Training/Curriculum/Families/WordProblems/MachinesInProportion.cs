namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>So many make so much in some hours; how much do others make in other hours.</summary>
internal static class MachinesInProportion
{
    public static Family Family { get; } = new("machines-in-proportion", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            var (workers, hours) = (draw.Int("workers", 2, 8), draw.Int("hours", 2, 9));
            var rate = draw.Between(1, 3 * draw.Level);
            var pieces = draw.Set("pieces", workers * hours * rate);
            var (others, longer) = (draw.Sized("others", 3, 12, 40), draw.Int("longer", 3, 12));
            draw.Require(others != workers && longer != hours);
            return others * longer * rate;
        },
        Statements =
        [
            "@workers machines make @pieces toys in @hours hours. How many toys do @others such machines make in @longer hours?",
            "How many toys can @others workers make in @longer days if @workers workers, all equally fast, make @pieces toys in " +
                "@hours days?",
            "In @hours minutes @workers hens lay nothing, but in @hours weeks they lay @pieces eggs. At this rate, how many eggs " +
                "do @others hens lay in @longer weeks?",
            "@name watches @workers squirrels. They carry off @pieces nuts in @hours hours. If all squirrels are equally busy, how " +
                "many nuts do @others squirrels carry off in @longer hours?",
            "The @others horses of a stable have to be fed for @longer days. A neighbor says: \"@workers horses eat @pieces bundles " +
                "of hay in @hours days.\" {How many bundles are needed?|Find the number of bundles needed.}",
            "Let $@workers$ taps fill $@pieces$ buckets in $@hours$ minutes. How many buckets do $@others$ equal taps fill in " +
                "$@longer$ minutes?",
            "A call center has @others people on duty for @longer hours. From experience, @workers people answer @pieces calls in " +
                "@hours hours. How many calls can be expected to be answered?",
            "@pieces pages were copied by @workers copiers of the same type, which needed @hours minutes for it. What number of " +
                "pages is copied by @others copiers of this type in @longer minutes?",
            "For @hours days, @workers lamps use @pieces units of power. {What do|How many units do} @others lamps of the same " +
                "kind use in @longer days?",
        ],
        Distractors =
        [
            "This is problem number {4|17|32} of a contest.",
            "The story is from the year {2009|2018}.",
            "The nearest town has {4000|12000} inhabitants.",
        ],
        Methods =
        [
            new("""
                int perWorkerHour = @pieces / (@workers * @hours);
                int perHour = perWorkerHour * @others;
                int result = perHour * @longer;
                """,
                "result"),
            new("var result = new Rational(@pieces, @workers * @hours) * @others * @longer;", "result"),
            new("int result = @pieces * @others * @longer / (@workers * @hours);", "result"),
        ],
        Checks =
        [
            new("", "@claimed * @workers * @hours == @pieces * @others * @longer"),
        ],
        Mistakes =
        [
            new("double result = (double)@pieces * @others / @workers;", "result", "The time is not taken into account."),
            new("double result = (double)@pieces * @others * @longer / @workers;", "result", "Only one divides the work."),
            new("double result = (double)@pieces * @workers * @longer / (@others * @hours);", "result",
                "More workers are taken to do less."),
        ],
    };
}
