global using System.Globalization;
global using System.Numerics;
global using AngouriMath.Core;
global using AngouriMath.Core.Exceptions;
global using ToolReasoner.Symbolics;
global using ExactRational = ToolReasoner.Symbolics.Rational;
global using NumericsComplex = System.Numerics.Complex;
