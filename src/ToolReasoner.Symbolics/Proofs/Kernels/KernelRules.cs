namespace ToolReasoner.Symbolics;

/// <summary>Which identities between kernels are used. Powers and radicals of one base go together in any case.</summary>
[Flags]
internal enum KernelRules
{
    /// <summary>Powers and radicals only, none split; functions stay as they are: for fractions and factors that look like what was given.</summary>
    Plain = 0,

    /// <summary>Radicals and symbolic powers are split over the factors of what is raised, absolute values and signs too.</summary>
    Factors = 1,

    /// <summary>Trigonometric functions as polynomials in sines and cosines of single angles; e^(ix) by them.</summary>
    Trigonometry = 2,

    /// <summary>Hyperbolic functions by powers of e, their inverses by logarithms.</summary>
    Hyperbolics = 4,

    /// <summary>Logarithms split over the factors of their arguments.</summary>
    Logarithms = 8,

    /// <summary>Factorials and the like by the one of least argument.</summary>
    Factorials = 16,

    /// <summary>Everything else that one function says by others: acos by asin, ceilings by floors, maxima by absolute values.</summary>
    Definitions = 32,

    /// <summary>All of these: for proofs.</summary>
    Full = 63,

    /// <summary>cos² becomes 1 − sin²; without it, sin² becomes 1 − cos².</summary>
    Sines = 64,

    /// <summary>Angles are halved once more than they need be.</summary>
    HalfAngles = 128,

    /// <summary>Whole multiples of an angle are written out to the angle itself, also where they are the only ones.</summary>
    WholeAngles = 512,

    /// <summary>Hyperbolic functions as polynomials in sinh and cosh of single arguments, in place of powers of e.</summary>
    HyperbolicPairs = 256,
}
