namespace ToolReasoner.Training.Curriculum;

/// <summary>What a family is about: the seven subjects of MATH (arXiv 2103.03874) and word problems of the grade-school kind.</summary>
public enum Subject
{
    /// <summary>Fractions, decimals, percentages, units, means.</summary>
    Prealgebra,

    /// <summary>Equations, functions, sequences, logarithms.</summary>
    Algebra,

    /// <summary>Systems, polynomials, complex numbers, series.</summary>
    IntermediateAlgebra,

    /// <summary>Divisibility, remainders, primes, bases, digits.</summary>
    NumberTheory,

    /// <summary>Arrangements, selections, chances, expected values.</summary>
    CountingAndProbability,

    /// <summary>Lengths, areas, volumes, angles, coordinates.</summary>
    Geometry,

    /// <summary>Trigonometry, vectors, matrices, limits.</summary>
    Precalculus,

    /// <summary>Stories of one to six steps.</summary>
    WordProblems,
}
