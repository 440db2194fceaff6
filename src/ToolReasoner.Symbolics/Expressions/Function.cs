namespace ToolReasoner.Symbolics;

/// <summary>A function that has a name: one that is known here, or one of the user's about which nothing is known.</summary>
public sealed record Function
{
    private readonly int _hash;

    private Function(string name, int least, int most, bool isKnown)
    {
        Name = name;
        LeastArguments = least;
        MostArguments = most;
        IsKnown = isKnown;
        _hash = Hashing.Of(name);
    }

    /// <summary>As infix text writes it.</summary>
    public string Name { get; }

    /// <summary>Fewest arguments.</summary>
    public int LeastArguments { get; }

    /// <summary>Most arguments; <see cref="int.MaxValue"/> for any number.</summary>
    public int MostArguments { get; }

    /// <summary>Whether it means something here.</summary>
    public bool IsKnown { get; }

#pragma warning disable CS1591 // Each is what its name says; what does not go without saying is noted.
    public static Function Sin { get; } = Known("sin");
    public static Function Cos { get; } = Known("cos");
    public static Function Tan { get; } = Known("tan");
    public static Function Cot { get; } = Known("cot");
    public static Function Sec { get; } = Known("sec");
    public static Function Csc { get; } = Known("csc");
    public static Function Asin { get; } = Known("asin");
    public static Function Acos { get; } = Known("acos");
    public static Function Atan { get; } = Known("atan");
    public static Function Acot { get; } = Known("acot"); // π/2 − atan x: continuous, as schools draw it
    public static Function Asec { get; } = Known("asec");
    public static Function Acsc { get; } = Known("acsc");
    public static Function Atan2 { get; } = Known("atan2", 2); // (y, x)
    public static Function Sinh { get; } = Known("sinh");
    public static Function Cosh { get; } = Known("cosh");
    public static Function Tanh { get; } = Known("tanh");
    public static Function Coth { get; } = Known("coth");
    public static Function Sech { get; } = Known("sech");
    public static Function Csch { get; } = Known("csch");
    public static Function Asinh { get; } = Known("asinh");
    public static Function Acosh { get; } = Known("acosh");
    public static Function Atanh { get; } = Known("atanh");
    public static Function Ln { get; } = Known("ln"); // log to other bases is a quotient of two
    public static Function Abs { get; } = Known("abs");
    public static Function Sign { get; } = Known("sign");
    public static Function Floor { get; } = Known("floor");
    public static Function Ceiling { get; } = Known("ceil");
    public static Function Round { get; } = Known("round"); // halves away from zero
    public static Function Fraction { get; } = Known("frac"); // x − ⌊x⌋
    public static Function Root { get; } = Known("root", 2); // (x, n): the real n-th root; odd n takes negative x
    public static Function Factorial { get; } = Known("factorial");
    public static Function DoubleFactorial { get; } = Known("factorial2");
    public static Function Gamma { get; } = Known("gamma");
    public static Function Binomial { get; } = Known("binomial", 2);
    public static Function Permutations { get; } = Known("permutations", 2); // n!/(n−k)!
    public static Function Mod { get; } = Known("mod", 2); // x − m⌊x/m⌋
    public static Function Gcd { get; } = Known("gcd", 1, int.MaxValue);
    public static Function Lcm { get; } = Known("lcm", 1, int.MaxValue);
    public static Function Min { get; } = Known("min", 1, int.MaxValue);
    public static Function Max { get; } = Known("max", 1, int.MaxValue);
    public static Function Re { get; } = Known("re");
    public static Function Im { get; } = Known("im");
    public static Function Argument { get; } = Known("arg");
    public static Function Conjugate { get; } = Known("conj");
    public static Function Zeta { get; } = Known("zeta");
    public static Function Harmonic { get; } = Known("harmonic");
    public static Function Digamma { get; } = Known("digamma");
    public static Function Erf { get; } = Known("erf");
    public static Function Ei { get; } = Known("ei");
    public static Function Li { get; } = Known("li");
    public static Function SinIntegral { get; } = Known("si");
    public static Function CosIntegral { get; } = Known("ci");
    public static Function LambertW { get; } = Known("lambertw");
    public static Function LambertWLower { get; } = Known("lambertwm1"); // the branch at or below −1, real from −1/e to 0
#pragma warning restore CS1591

    /// <summary>Known ones are one object each; others are told apart by name.</summary>
    public bool Equals(Function? other) => ReferenceEquals(this, other) || (!IsKnown && other is { IsKnown: false } && Name == other.Name);

    /// <summary>Of the name; the same in every process.</summary>
    public override int GetHashCode() => _hash;

    /// <summary>A function of the user's.</summary>
    /// <param name="name">As text writes it.</param>
    public static Function Unknown(string name) => new(name, 1, int.MaxValue, isKnown: false);

    private static Function Known(string name, int least = 1, int? most = null) => new(name, least, most ?? least, isKnown: true);
}
