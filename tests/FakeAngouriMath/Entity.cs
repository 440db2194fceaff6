namespace AngouriMath
{
    /// <summary>A text, and what AngouriMath 1.4 says of some (docs/design.md, section 1).</summary>
    public class Entity(string text)
    {
        private static readonly Dictionary<string, string> s_answers = new()
        {
            ["sqrt(x+3)=x-3"] = "{ 1, 6 }", ["2*sqrt(3)/3=2/sqrt(3)"] = "False", ["1/2+1/4"] = "3/4", ["x^2=4"] = "{ -2, 2 }",
            ["sin(x)^2+cos(x)^2"] = "a fake's answer",
        };

        public static implicit operator Entity(string text) => new(text);

        public Entity Simplify() => new(Answer());

        public Set Solve(Variable x) => new(Answer());

        public Set SolveEquation(Variable x) => Solve(x);

        public Boolean EvalBoolean() => new(Answer());

        // The library that it needs is used when the door is closed long since.
        public override string ToString() => GenericTensor.Tensor.Of(text);

        private string Answer() => s_answers.GetValueOrDefault(text.Replace(" ", "", StringComparison.Ordinal), text);

        public sealed class Variable(string name) : Entity(name)
        {
            public static implicit operator Variable(string name) => new(name);
        }

        public sealed class Set(string text) : Entity(text);

        public sealed class Boolean(string text) : Entity(text);
    }

    public static class MathS
    {
        /// <summary>Only here: a program that calls it compiles under the fake alone.</summary>
        public static string OnlyInTheFake => "fake";

        public static Entity.Variable Var(string name) => new(name);

        public static Entity FromString(string text) => new(text);
    }
}

namespace AngouriMath.Extensions
{
    public static class Texts
    {
        public static Entity Simplify(this string text) => new Entity(text).Simplify();

        public static Entity.Set Solve(this string text, Entity.Variable x) => new Entity(text).Solve(x);

        public static Entity.Boolean EvalBoolean(this string text) => new Entity(text).EvalBoolean();
    }
}
