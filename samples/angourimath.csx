// Programs that are written for AngouriMath run as they are. What they print is proved; what is not found says so.
using AngouriMath;
using AngouriMath.Extensions;
using static AngouriMath.MathS;

Entity polynomial = "x^3 - 6x^2 + 11x - 6";
Console.WriteLine(polynomial.Factorize());
Console.WriteLine(polynomial.SolveEquation("x"));

// Roots that squaring and joining logarithms would add are not there.
Console.WriteLine("sqrt(x + 3) = x - 3".Solve("x"));
Console.WriteLine("log(2, x) + log(2, x - 2) = 3".Solve("x"));

var system = Equations("x^2 + y^2 = 25", "x + y = 7");
Console.WriteLine(system.Solve("x", "y"));

var x = Var("x");
var slope = (Sin(x) * Pow(x, 2)).Differentiate(x);
Console.WriteLine($"{slope}, at pi: {slope.Substitute(x, pi).Simplify()}");
Console.WriteLine("(1 + 1/x)^x".Limit("x", "+oo"));
Console.WriteLine("2*sqrt(3)/3 = 2/sqrt(3)".EvalBoolean());

var roots = (Entity.Set.FiniteSet)"x^2 - 7x + 12".SolveEquation("x");
roots.Elements.Sum(root => (int)root.EvalNumerical())
