namespace ToolReasoner.Symbolics.Tests.Proofs;

/// <summary>Identities of school and first-year books, for real numbers, in letters that stand for any expression.</summary>
internal static class IdentityBook
{
    /// <summary>Left and right side. u, v and w stand for expressions, n and k for whole numbers.</summary>
    public static IReadOnlyList<(string Left, string Right)> Entries { get; } =
    [
        ("(u+v)^3", "u^3+3*u^2*v+3*u*v^2+v^3"),
        ("u^3-v^3", "(u-v)*(u^2+u*v+v^2)"),
        ("u^4+4*v^4", "(u^2+2*u*v+2*v^2)*(u^2-2*u*v+2*v^2)"),
        ("u^3+v^3+w^3-3*u*v*w", "(u+v+w)*(u^2+v^2+w^2-u*v-v*w-w*u)"),
        ("1/(u*(u+1))", "1/u-1/(u+1)"),
        ("(u/v+v/u)^2-(u/v-v/u)^2", "4"),
        ("1/(1+u/v)+1/(1+v/u)", "1"),
        ("sin(u)^2", "(1-cos(2*u))/2"),
        ("cos(u)^4", "3/8+cos(2*u)/2+cos(4*u)/8"),
        ("sin(u+v)", "sin(u)*cos(v)+cos(u)*sin(v)"),
        ("cos(u-v)", "cos(u)*cos(v)+sin(u)*sin(v)"),
        ("tan(u+v)", "(tan(u)+tan(v))/(1-tan(u)*tan(v))"),
        ("tan(2*u)", "2*tan(u)/(1-tan(u)^2)"),
        ("cos(u)-cos(v)", "-2*sin((u+v)/2)*sin((u-v)/2)"),
        ("sin(u)*sin(v)", "(cos(u-v)-cos(u+v))/2"),
        ("1+tan(u)^2", "sec(u)^2"),
        ("1+cot(u)^2", "csc(u)^2"),
        ("tan(u)+cot(u)", "2/sin(2*u)"),
        ("sin(3*u)", "3*sin(u)-4*sin(u)^3"),
        ("(sin(u)+cos(u))^2", "1+sin(2*u)"),
        ("sin(u)/(1-cos(u))", "cot(u/2)"),
        ("cos(u)^6+sin(u)^6", "1-3*sin(u)^2*cos(u)^2"),
        ("sin(u+pi/3)", "sin(u)/2+sqrt(3)/2*cos(u)"),
        ("cos(u+pi/2)", "-sin(u)"),
        ("abs(sin(u))", "sqrt((1-cos(2*u))/2)"),
        ("cosh(u)^2-sinh(u)^2", "1"),
        ("sinh(u+v)", "sinh(u)*cosh(v)+cosh(u)*sinh(v)"),
        ("cosh(2*u)", "2*cosh(u)^2-1"),
        ("tanh(u/2)", "sinh(u)/(cosh(u)+1)"),
        ("asinh(u)", "ln(u+sqrt(u^2+1))"),
        ("tanh(ln(u))", "(u^2-1)/(u^2+1)"),
        ("cosh(ln(u))", "(u+1/u)/2"),
        ("e^(u+v)", "e^u*e^v"),
        ("(e^u)^2-1", "(e^u-1)*(e^u+1)"),
        ("2^(u+1)-2^u", "2^u"),
        ("4^u-9^u", "(2^u-3^u)*(2^u+3^u)"),
        ("ln(u^2*v^2)", "2*ln(abs(u))+2*ln(abs(v))"),
        ("ln(u/v)", "ln(u)-ln(v)"),
        ("ln(u)+ln(v)", "ln(u*v)"),
        ("log(2,u)", "ln(u)/ln(2)"),
        ("log(8,u)", "log(2,u)/3"),
        ("u^ln(v)", "v^ln(u)"),
        ("e^(2*ln(u))", "u^2"),
        ("ln(sqrt(u))", "ln(u)/2"),
        ("ln(e^u*v)", "u+ln(v)"),
        ("sqrt(u)*sqrt(v)", "sqrt(u*v)"),
        ("sqrt(u^2*v)", "abs(u)*sqrt(v)"),
        ("1/(sqrt(u)-sqrt(v))", "(sqrt(u)+sqrt(v))/(u-v)"),
        ("(sqrt(u)+sqrt(v))^2", "u+v+2*sqrt(u*v)"),
        ("sqrt(u+v+2*sqrt(u*v))", "sqrt(u)+sqrt(v)"),
        ("u^(1/2)*u^(1/3)", "u^(5/6)"),
        ("(u^3)^(1/2)", "u*sqrt(u)"),
        ("cbrt(u)*cbrt(v)", "cbrt(u*v)"),
        ("cbrt(u^2)", "cbrt(u)^2"),
        ("(u-v)/(cbrt(u)-cbrt(v))", "cbrt(u)^2+cbrt(u*v)+cbrt(v)^2"),
        ("sqrt(1+u^2)-u", "1/(sqrt(1+u^2)+u)"),
        ("abs(u*v)", "abs(u)*abs(v)"),
        ("abs(u)^2", "u^2"),
        ("max(u,v)+min(u,v)", "u+v"),
        ("max(u,v)*min(u,v)", "u*v"),
        ("abs(u+v)+abs(u-v)", "2*max(abs(u),abs(v))"),
        ("u/abs(u)", "sign(u)"),
        ("sign(u*v)", "sign(u)*sign(v)"),
        ("acos(u)", "pi/2-asin(u)"),
        ("acot(u)", "pi/2-atan(u)"),
        ("cos(2*acos(u))", "2*u^2-1"),
        ("sin(2*asin(u))", "2*u*sqrt(1-u^2)"),
        ("tan(atan(u)+atan(v))", "(u+v)/(1-u*v)"),
        ("cos(atan(u))^2", "1/(1+u^2)"),
        ("n!/(n-3)!", "n*(n-1)*(n-2)"),
        ("(n+1)!-n!", "n*n!"),
        ("binomial(n,k)", "n/k*binomial(n-1,k-1)"),
        ("binomial(n,k)+binomial(n,k+1)", "binomial(n+1,k+1)"),
        ("binomial(n,3)", "n*(n-1)*(n-2)/6"),
        ("gamma(u+2)", "u*(u+1)*gamma(u)"),
        ("e^(i*u)*e^(i*v)", "cos(u+v)+i*sin(u+v)"),
        ("(cos(u)+i*sin(u))^3", "cos(3*u)+i*sin(3*u)"),
        ("(u+i*v)*(u-i*v)", "u^2+v^2"),
        ("1/(u+i*v)", "(u-i*v)/(u^2+v^2)"),
        ("abs(u+i*v)^2", "u^2+v^2"),
        ("re((u+i*v)^2)", "u^2-v^2"),
        ("conj(e^(i*u))", "e^(-i*u)"),
        ("u^n*u^k", "u^(n+k)"),
        ("(u*v)^n", "u^n*v^n"),
        ("(u^n)^2", "u^(2*n)"),
        ("frac(u)", "u-floor(u)"),
        ("floor(u+3)", "floor(u)+3"),
        ("mod(u,2)", "u-2*floor(u/2)"),
    ];

    /// <summary>One entry with expressions in the place of the letters.</summary>
    public static (Expr Left, Expr Right) Fill(int entry, Random random)
    {
        var (left, right) = Entries[entry];
        var (x, y) = (Expr.Symbol("x"), Expr.Symbol("y"));
        List<Expr> values = [x, y, x + y, (2 * x) + 1, x - 1, x + 2, x * y, Expr.Pow(x, 2) + 1, (x / 2) + 1, 3 - x, Expr.Pow(x, 2), x / y, new Rational(1, 3)];
        if (!Expr.Parse(left).Contains(Expr.I))
        {
            // Next to i, √x is a number for negative x too.
            values.Add(Expr.Sqrt(x));
        }

        var letters = new Dictionary<Expr, Expr>();
        foreach (var letter in new[] { "u", "v", "w" })
        {
            // Each its own: √u·√u is u at once, and the domain of √u is forgotten.
            var pick = random.Next(values.Count);
            letters[Expr.Symbol(letter)] = values[pick];
            values.RemoveAt(pick);
        }

        return (Expr.Parse(left).Substitute(letters), Expr.Parse(right).Substitute(letters));
    }
}
