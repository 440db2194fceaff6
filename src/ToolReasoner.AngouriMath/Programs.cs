using AngouriMath;
using AngouriMath.Extensions;

namespace ToolReasoner.Adapters;

/// <summary>
/// What programs in the sandbox write most, compiled against the package: where its next version has other names, this project does not
/// build, and says which. Never called.
/// </summary>
internal static class Programs
{
    internal static string[] All() =>
    [
        MathS.FromString("x2 - 4").SolveEquation("x").Stringize(),
        "x^2 = 4".Solve("x").ToString(),
        "sin(x)^2 + cos(x)^2".Simplify().ToString(),
        "2 + 2 = 4".EvalBoolean().ToString(),
        "x^3".Differentiate("x").Latexise(),
        "sin(x)/x".Limit("x", 0).ToString(),
        "1/3 + 1/6".EvalNumerical().ToString(),
        ((Entity)"(x + 1)^2").Expand().Factorize().Substitute("x", 3).Evaled.ToString(),
        MathS.Var("y").ToString(),
    ];
}
