namespace AngouriMath;

public abstract partial class Entity
{
#pragma warning disable CS1591 // Each is the function of its name, applied to this.
    public Entity Sin() => MathS.Sin(this);

    public Entity Cos() => MathS.Cos(this);

    public Entity Tan() => MathS.Tan(this);

    public Entity Cotan() => MathS.Cotan(this);

    public Entity Sec() => MathS.Sec(this);

    public Entity Cosec() => MathS.Cosec(this);

    public Entity Arcsin() => MathS.Arcsin(this);

    public Entity Arccos() => MathS.Arccos(this);

    public Entity Arctan() => MathS.Arctan(this);

    public Entity Arccotan() => MathS.Arccotan(this);

    public Entity Ln() => MathS.Ln(this);

    public Entity Log(Entity x) => MathS.Log(this, x);

    public Entity Sqrt() => MathS.Sqrt(this);

    public Entity Factorial() => MathS.Factorial(this);

    public Entity Signum() => MathS.Signum(this);

    public Entity Abs() => MathS.Abs(this);
#pragma warning restore CS1591
}
