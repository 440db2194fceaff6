namespace ToolReasoner.Symbolics.Tests.Texts;

public sealed class LatexPrintingTests
{
    [Theory]
    [InlineData("sqrt(3)/2", @"\frac{\sqrt{3}}{2}")]
    [InlineData("x^2 + 3x - 1", "x^{2} + 3 x - 1")]
    [InlineData("-(x + 1)", @"-\left(x + 1\right)")]
    [InlineData("2*3^x", @"2 \cdot 3^{x}")]
    [InlineData("-1/2", @"-\frac{1}{2}")]
    [InlineData("1/(x + 1)", @"\frac{1}{x + 1}")]
    [InlineData("sin(x)^2", @"\sin^{2}\left(x\right)")]
    [InlineData("2^(1/3)", @"\sqrt[3]{2}")]
    [InlineData("abs(x)", @"\left|x\right|")]
    [InlineData("alpha_1", @"\alpha_{1}")]
    [InlineData("foo", @"\mathit{foo}")]
    [InlineData("`e`", @"\mathit{e}")]
    [InlineData("f(x)", @"f\left(x\right)")]
    [InlineData("`f`*(x + 1)", @"f \cdot \left(x + 1\right)")]
    [InlineData("[0; 1)", @"\left[0, 1\right)")]
    [InlineData("(0; 1)", @"\left(0; 1\right)")]
    [InlineData("(0; 1) ∪ (2; oo)", @"\left(0, 1\right) \cup \left(2, \infty\right)")]
    [InlineData("ZZ", @"\mathbb{Z}")]
    [InlineData("[[1, 2]]", @"\begin{pmatrix} 1 & 2 \end{pmatrix}")]
    [InlineData("x = 2 (mod 5)", @"x \equiv 2 \pmod{5}")]
    [InlineData("sum(k^2, k, 1, n)", @"\sum_{k=1}^{n} k^{2}")]
    [InlineData("integral(x, x, 0, 1)", @"\int_{0}^{1} x \, d x")]
    public void Expressions_are_written_as_people_expect(string infix, string latex) => Assert.Equal(latex, Expr.Parse(infix).ToLatex());
}
